/** An element from HTML text, put at the end of a parent. */
export function add(parent: Element, html: string): HTMLElement {
  parent.insertAdjacentHTML("beforeend", html);
  const added = parent.lastElementChild;
  if (!(added instanceof HTMLElement)) throw new Error(`no HTML element in ${html}`);
  return added;
}

export const root = add(document.body, '<main id="root"></main>');
