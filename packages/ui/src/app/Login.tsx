import { Button, Input } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { logIn } from "../api/client.ts";
import { Notice } from "../parts/Notice.tsx";
import classes from "./Login.module.css";

/** Asks for a key, and exchanges it for a cookie that no script can read. */
export function Login() {
  const queries = useQueryClient();
  const login = useMutation({
    mutationFn: logIn,
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Notice title="Log in" alone>
      <p>Whoever runs this server has a key for you.</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const key = new FormData(event.currentTarget).get("key");
          if (typeof key === "string" && key.trim() !== "") login.mutate(key.trim());
        }}
      >
        {/* Says to password managers whose the key is. */}
        <input name="username" autoComplete="username" defaultValue="session-replay" hidden />
        <Input
          name="key"
          type="password"
          autoComplete="current-password"
          aria-label="Key"
          placeholder="sr_viewer_…"
          error={login.isError}
          autoFocus
        />
        <Button type="submit" loading={login.isPending}>
          Log in
        </Button>
      </form>
      {login.isError && <p role="alert">{login.error.message}</p>}
    </Notice>
  );
}
