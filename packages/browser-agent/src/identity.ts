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
  tellRotations({ user });
  state.user = user;
}

/** Forgets the user, as after a logout. */
export function clearUser(): void {
  agentState().user = undefined;
}

export const getUser = (): User | undefined => agentState().user;

export const getSessionId = (): string => agentState().session.id();

/** Ends the session and begins a new one. */
export const resetSession = (): void => resetFor("reset");

function resetFor(reason: "reset" | "consent"): void {
  agentState().session.rotate(reason);
  tellRotations();
}

/**
 * Says whether the visitor consents. Revoking it ends the session and clears what the agent has
 * stored.
 */
export function setConsent(granted: boolean): void {
  const state = agentState();
  if (!granted && state.permitted()) {
    resetFor("consent");
    for (const key of state.shared.keys())
      if (key.startsWith("session_replay")) state.shared.remove(key);
    for (const key of state.tab.keys()) if (key.startsWith("session_replay")) state.tab.remove(key);
  }
  state.consent = granted;
}
