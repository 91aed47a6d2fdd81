import { clearUser, setUser } from "@session-replay/browser-agent";
import type { Account } from "../services/accounts.ts";

const key = "slow-morning-account";

/** Who is signed in on this device. */
export function storedAccount(): Account | undefined {
  const stored = localStorage.getItem(key);
  return stored ? (JSON.parse(stored) as Account) : undefined;
}

/** Remembers who signed in and tells the agent. */
export function signIn(account: Account): void {
  localStorage.setItem(key, JSON.stringify(account));
  setUser(account);
}

/** Forgets who was signed in; the next visitor is somebody else. */
export function signOut(): void {
  localStorage.removeItem(key);
  clearUser();
}
