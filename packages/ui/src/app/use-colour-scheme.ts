import { useMantineColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";

/** The scheme that the page is drawn in. */
export function useColourScheme(): "light" | "dark" {
  const { colorScheme } = useMantineColorScheme();
  const systemDark = useMediaQuery("(prefers-color-scheme: dark)");
  if (colorScheme !== "auto") return colorScheme;
  return systemDark ? "dark" : "light";
}
