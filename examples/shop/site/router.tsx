import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from "react";

const subscribe = (changed: () => void): (() => void) => {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
};

/** The path that is shown; renders again when it changes. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** Goes to another page of the shop without loading the document again. */
export function goTo(path: string): void {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo(0, 0);
}

/** A link within the shop. */
export function Link({
  href,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    goTo(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
