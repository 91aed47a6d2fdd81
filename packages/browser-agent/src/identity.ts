import { tellRotations } from "./emit.ts";
import { hashUser, type User } from "./session/user.ts";
import { agentState } from "./state.ts";

/**
 * Says who uses the page; sent with everything from now on. Another user than before begins a new
 * session.
 *
 * @example setUser({ id: "42", email: "ada@example.com", name: "Ada Lovelace" });
 */
export function setUser(user: User): void {
  const state = agentState();
  state.session.bindUser(hashUser(user.id));
  tellRotations();
  state.user = user;
}

/** Forgets the user, as after a logout. */
export function clearUser(): void {
  agentState().user = undefined;
}

export const getUser = (): User | undefined => agentState().user;

export const getSessionId = (): string => agentState().session.id();

/** Ends the session and begins a new one. */
export function resetSession(): void {
  agentState().session.rotate("reset");
  tellRotations();
}
