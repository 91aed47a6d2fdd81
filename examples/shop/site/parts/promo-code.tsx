import { useState } from "react";

export function PromoCode() {
  const [code, setCode] = useState("");
  const [applied, setApplied] = useState(false);
  return (
    <section className="promo" aria-label="Promo code">
      <label className="field">
        Promo code
        <input name="promo" value={code} onChange={(event) => setCode(event.target.value)} />
      </label>
      <button type="button" className="button quiet" onClick={() => setApplied(code !== "")}>
        Apply
      </button>
      {applied && <p role="status">Thank you. We take it off your receipt.</p>}
    </section>
  );
}
