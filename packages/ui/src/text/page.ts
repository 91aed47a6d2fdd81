/** The path of a page's address, or the text itself when it is no address. */
export function pathText(address: string | undefined): string {
  if (address === undefined || address === "") return "";
  if (!URL.canParse(address)) return address;
  const { pathname, hash } = new URL(address);
  return `${pathname}${hash.startsWith("#/") ? hash : ""}`;
}
