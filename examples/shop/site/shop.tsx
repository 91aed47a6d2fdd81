import { useEffect, useState } from "react";
import type { Account } from "../services/accounts.ts";
import { signIn, signOut, storedAccount } from "./account.ts";
import { api } from "./api.ts";
import { products } from "./catalogue.ts";
import { CartPage } from "./pages/cart.tsx";
import { CheckoutPage } from "./pages/checkout.tsx";
import { HomePage } from "./pages/home.tsx";
import { LoginPage } from "./pages/login.tsx";
import { ProductPage } from "./pages/product.tsx";
import { ThanksPage } from "./pages/thanks.tsx";
import { Footer } from "./parts/footer.tsx";
import { Header } from "./parts/header.tsx";
import { goTo, usePath } from "./router.tsx";

const titles: Readonly<Record<string, string>> = {
  "/": "Slow Morning · coffee things that last",
  "/cart": "Your cart · Slow Morning",
  "/checkout": "Checkout · Slow Morning",
  "/login": "Sign in · Slow Morning",
  "/thanks": "Thank you · Slow Morning",
};

/** The whole shop: a header, the page that the path names, a footer. */
export function Shop() {
  const path = usePath();
  const [account, setAccount] = useState<Account | undefined>(storedAccount);
  const [count, setCount] = useState(0);
  const product = products.find(({ id }) => path === `/products/${id}`);

  useEffect(() => {
    document.title = product ? `${product.name} · Slow Morning` : (titles[path] ?? "Slow Morning");
  }, [path, product]);
  useEffect(() => {
    void api
      .cart()
      .then(({ items }) => setCount(items.reduce((sum, { quantity }) => sum + quantity, 0)));
  }, []);

  const enter = (next: Account) => {
    signIn(next);
    setAccount(next);
    goTo("/");
  };
  const leave = () => {
    signOut();
    setAccount(undefined);
  };

  return (
    <>
      <Header account={account} count={count} onSignOut={leave} />
      <main>
        {product ? (
          <ProductPage key={product.id} product={product} onAdded={() => setCount(count + 1)} />
        ) : path === "/cart" ? (
          <CartPage />
        ) : path === "/checkout" ? (
          <CheckoutPage account={account} onOrdered={() => setCount(0)} />
        ) : path === "/login" ? (
          <LoginPage onSignedIn={enter} />
        ) : path === "/thanks" ? (
          <ThanksPage />
        ) : (
          <HomePage />
        )}
      </main>
      <Footer />
    </>
  );
}
