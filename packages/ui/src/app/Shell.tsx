import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { CircleQuestionMark, LogOut, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { logOut } from "../api/client.ts";
import { KeyHelp } from "./KeyHelp.tsx";
import { Login } from "./Login.tsx";
import classes from "./Shell.module.css";
import { useCaller } from "./use-caller.ts";
import { useColourScheme } from "./use-colour-scheme.ts";
import { useKeys } from "./use-keys.ts";

const places = [
  ["/", "Overview"],
  ["/sessions", "Sessions"],
  ["/elements", "Hot spots"],
  ["/ask", "Ask"],
  ["/digest", "Digest"],
  ["/query", "Query"],
  ["/settings/model", "Settings"],
] as const;

/** The place of a screen that has no place of its own. */
function placeOf(pathname: string): string | undefined {
  if (/^\/[st]\//u.test(pathname)) return "/sessions";
  return pathname.startsWith("/settings/") ? "/settings/model" : undefined;
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M8 20.5h4l3-9 4 12 2.5-7H24"
        fill="none"
        stroke="var(--on-accent)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** What stands around every screen: the way between them, the colour scheme, the help. */
export function Shell() {
  const [help, setHelp] = useState(false);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useColourScheme();
  const navigate = useNavigate();
  const caller = useCaller();
  const queries = useQueryClient();
  const near = useLocation({ select: ({ pathname }) => placeOf(pathname) });
  useKeys({
    "?": () => setHelp(true),
    g: () => void navigate({ to: "/sessions" }),
    a: () => void navigate({ to: "/ask" }),
    "/": () => void navigate({ to: "/sessions", hash: "search" }),
  });
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the content
      </a>
      <header className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Logo />
          Session Replay
        </Link>
        <nav className={classes.nav} aria-label="Screens">
          {places.map(([to, name]) => (
            <Link
              key={to}
              to={to}
              className={classes.place}
              activeOptions={{ exact: to === "/", includeSearch: false }}
              data-near={to === near || undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={scheme === "dark" ? "Use light colours" : "Use dark colours"}
          onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
        >
          {scheme === "dark" ? <Sun size={17} /> : <Moon size={17} />}
        </ActionIcon>
        {caller.kind === "named" && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Log out ${caller.name}`}
            onClick={() => void logOut().then(() => queries.resetQueries())}
          >
            <LogOut size={17} />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="Keys"
          onClick={() => setHelp(true)}
        >
          <CircleQuestionMark size={17} />
        </ActionIcon>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        {caller.kind === "stranger" ? <Login /> : <Outlet />}
      </main>
      <KeyHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
