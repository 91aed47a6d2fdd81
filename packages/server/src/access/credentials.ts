/** The secret of an Authorization header: `ApiKey <key>` or `Bearer <key>`. */
export function authorizedSecret(header: string | null | undefined): string | undefined {
  const match = /^(?:apikey|bearer)\s+(\S{1,512})\s*$/i.exec(header ?? "");
  return match?.[1];
}

export const loginCookie = "session_replay_login";

/** The login token among a request's cookies. */
export function loginToken(cookies: string | null | undefined): string | undefined {
  for (const part of (cookies ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === loginCookie && value !== undefined && value !== "") return value;
  }
  return undefined;
}
