import { userAttributes } from "./session/user.ts";
import { agentState } from "./state.ts";

/** Session, user and page: what every span and every foreign log record carries. */
export function sessionAttributes(): Readonly<Record<string, unknown>> {
  const { session, user, page } = agentState();
  return { "session.id": session.id(), ...userAttributes(user), "page.url": page().url };
}
