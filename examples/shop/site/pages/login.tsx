import { type FormEvent, useState } from "react";
import type { Account } from "../../services/accounts.ts";
import { api } from "../api.ts";

export function LoginPage({ onSignedIn }: { readonly onSignedIn: (account: Account) => void }) {
  const [email, setEmail] = useState("");
  const [refused, setRefused] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      onSignedIn(await api.login(email));
    } catch {
      setRefused(true);
    }
  };
  return (
    <section className="narrow">
      <h1>Sign in</h1>
      <p className="lead">Any address will do. Try david@example.com.</p>
      <form name="sign-in" onSubmit={(event) => void submit(event)} noValidate>
        <label>
          E-mail
          <input
            name="email"
            type="email"
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        {refused && (
          <p role="alert" className="refused">
            That is not an e-mail address.
          </p>
        )}
        <button type="submit" className="button">
          Continue
        </button>
      </form>
    </section>
  );
}
