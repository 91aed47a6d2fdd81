/** The query values of an address, in its fragment too: routers and sign-ins keep them there. */
const inAddress = /([?&#])([^?&#=]*)=[^&#]*/g;

/** The same in a text, but not the line and column that follow an address in a stack. */
const inText =
  /([?&#])([^\s=&#?"'<>(),;{}[\]]{1,80})=[^\s&#"'<>]*?((?::\d+){0,2})(?=[)\],.;:}]*(?:[\s&#"'<>]|$))/g;

/** A text whose URLs have no query values but for those that `allowed` names. */
export const maskQueries = (text: string, allowed: readonly string[] = []): string =>
  text.includes("=")
    ? text.replace(/[\s"]/.test(text) ? inText : inAddress, (found, mark, key, position) =>
        allowed.includes(key) ? found : `${mark}${key}=${/^:/.test(position) ? position : ""}`,
      )
    : text;
