import { createTheme } from "@mantine/core";

/** One accent; everything else is ink on paper. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "var(--mono)",
  primaryColor: "iris",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: "md",
  cursorType: "pointer",
  colors: {
    iris: [
      "#eeeefd",
      "#dddefa",
      "#c3c5f6",
      "#a9adff",
      "#8a8eea",
      "#6c70dc",
      "#575ccf",
      "#464bbd",
      "#3b3fa3",
      "#30338a",
    ],
  },
});
