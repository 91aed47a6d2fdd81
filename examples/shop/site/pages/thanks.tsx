import { Link } from "../router.tsx";

export function ThanksPage() {
  return (
    <div className="empty">
      <h1>Thank you</h1>
      <p className="lead">Your order is on its way to the mill. We pack it tomorrow morning.</p>
      <Link href="/" className="button">
        Back to the Shop
      </Link>
    </div>
  );
}
