import { userAttributes } from "./session/user.ts";
import { agentState } from "./state.ts";

type SessionAttributes = Readonly<Record<string, unknown>> & { readonly "session.id": string };

/** Session, user and page: what every span and every foreign log record carries. */
export function sessionAttributes(): SessionAttributes {
  const { session, user, page } = agentState();
  return { "session.id": session.id(), ...userAttributes(user), "page.url": page().url };
}
