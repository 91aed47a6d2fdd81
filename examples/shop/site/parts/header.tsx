import type { Account } from "../../services/accounts.ts";
import { Link } from "../router.tsx";

interface HeaderProps {
  readonly account: Account | undefined;
  readonly count: number;
  readonly onSignOut: () => void;
}

export function Header({ account, count, onSignOut }: HeaderProps) {
  return (
    <>
      <p className="notice">
        10&thinsp;% off your first order with <b>MORNING10</b>: enter it at checkout
      </p>
      <header className="top">
        <Link href="/" className="brand">
          Slow Morning
        </Link>
        <nav aria-label="Main">
          <Link href="/">Shop</Link>
          {account ? (
            <>
              <span className="greeting">Hello, {account.name.split(" ")[0]}</span>
              <button type="button" className="plain" onClick={onSignOut}>
                Sign Out
              </button>
            </>
          ) : (
            <Link href="/login">Sign In</Link>
          )}
          <Link href="/cart" aria-label="Cart">
            Cart <span className="count">{count}</span>
          </Link>
        </nav>
      </header>
    </>
  );
}
