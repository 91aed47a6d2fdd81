/** Text for a terminal: what would steer it, or hide or turn what stands around it, is shown as `�`. */
export const visible = (text: string): string => text.replace(/[^\P{C}\n\t]/gu, "�");
