import type { DeliveryOption } from "../api.ts";

export interface Fields {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly delivery: string;
  readonly card: string;
  readonly expiry: string;
  readonly cvc: string;
}

interface CheckoutFieldsProps {
  readonly fields: Fields;
  readonly options: readonly DeliveryOption[];
  readonly onChange: (fields: Fields) => void;
}

type TextField = Exclude<keyof Fields, "delivery">;

const address: readonly (readonly [TextField, string, string])[] = [
  ["name", "Full name", "name"],
  ["street", "Street and number", "street-address"],
  ["postcode", "Postcode", "postal-code"],
  ["city", "City", "address-level2"],
];

const payment: readonly (readonly [TextField, string, string])[] = [
  ["card", "Card number", "cc-number"],
  ["expiry", "Expires", "cc-exp"],
  ["cvc", "Security code", "cc-csc"],
];

export function CheckoutFields({ fields, options, onChange }: CheckoutFieldsProps) {
  const input = ([key, label, autoComplete]: readonly [TextField, string, string]) => (
    <label key={key} className={`field ${key}`}>
      {label}
      <input
        name={key}
        type="text"
        autoComplete={autoComplete}
        value={fields[key]}
        onChange={(event) => onChange({ ...fields, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <>
      <fieldset>
        <legend>Where to</legend>
        {address.map(input)}
      </fieldset>
      <fieldset>
        <legend>How fast</legend>
        {options.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name="delivery"
              value={id}
              checked={fields.delivery === id}
              onChange={() => onChange({ ...fields, delivery: id })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Payment</legend>
        {payment.map(input)}
      </fieldset>
    </>
  );
}
