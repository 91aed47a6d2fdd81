import type { Answer } from "@session-replay/server/api";
import { QueryLink } from "../parts/QueryLink.tsx";
import { Story, type StoryProps } from "./Story.tsx";
import classes from "./StoryCard.module.css";

export interface StoryCardProps extends Omit<StoryProps, "story"> {
  readonly story: Answer | undefined;
  readonly error: Error | null;
}

const engineText = ({ engine }: Answer): string =>
  engine.kind === "llm"
    ? `Told with ${engine.model ?? "a language model"}`
    : "Told by rules, without a language model";

/** The story with what it cannot tell, and who told it. */
export function StoryCard({ story, error, ...rest }: StoryCardProps) {
  return (
    <section className={classes.card} aria-labelledby="story-title">
      <h2 id="story-title">Story</h2>
      {error && !story && <p role="alert">The story could not be told: {error.message}</p>}
      {story && story.claims.length === 0 && <p>{story.answer}</p>}
      {story && <Story story={story} {...rest} />}
      {story && (
        <footer>
          {story.notSeen.length > 0 && (
            <p>
              <strong>Not seen:</strong> {story.notSeen.join(" ")}
            </p>
          )}
          <p className={classes.engine}>
            {engineText(story)}
            {story.queries[0] !== undefined && (
              <QueryLink query={story.queries[0]} of="the story's records" />
            )}
          </p>
        </footer>
      )}
    </section>
  );
}
