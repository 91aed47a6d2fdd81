export { renderMarkdown } from "@session-replay/story";
