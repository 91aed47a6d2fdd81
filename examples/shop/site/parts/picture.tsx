import type { ReactNode } from "react";
import type { Product } from "../catalogue.ts";

const shapes: Readonly<Record<Product["kind"], ReactNode>> = {
  dripper: (
    <>
      <path d="M148 70c26 2 26 32 0 34" fill="none" stroke="#7f978a" strokeWidth="9" />
      <path d="M52 62h96l-32 56H84z" fill="#8fa89a" />
      <path d="M60 62h80l-7 12H67z" fill="#5f776a" />
      <path d="M66 118h68v10H66z" fill="#7f978a" />
      <path d="M78 128h44l6 40H72z" fill="#fbf6ee" stroke="#dccdb4" strokeWidth="2" />
      <path d="M76 146h48l3 21H73z" fill="#6b4128" />
    </>
  ),
  kettle: (
    <>
      <path d="M62 84h70l12 80H50z" fill="#39433f" />
      <path d="M70 84h20l-6 80H50z" fill="#4a5751" />
      <path d="M80 72h34v12H80z" fill="#2c3431" />
      <circle cx="97" cy="66" r="7" fill="#b4532a" />
      <path d="M54 140C24 132 34 92 14 76" fill="none" stroke="#39433f" strokeWidth="9" />
      <path d="M134 92c46-6 44 58 8 58" fill="none" stroke="#8a5a3b" strokeWidth="10" />
    </>
  ),
  grinder: (
    <>
      <path d="M72 66h56v54H72z" fill="#c9cfcb" />
      <path d="M72 66h18v54H72z" fill="#dfe4e1" />
      <path d="M68 120h64v52H68z" fill="#7c4a2d" />
      <path d="M66 56h68v12H66z" fill="#39433f" />
      <path d="M98 34h6v24h-6zM100 32h48v7h-48z" fill="#39433f" />
      <circle cx="150" cy="35" r="10" fill="#7c4a2d" />
    </>
  ),
  beans: (
    <>
      <path d="M62 56h76l8 116H54z" fill="#d8a25e" />
      <path d="M62 56h76l2 18H60z" fill="#b97f3d" />
      <rect x="70" y="96" width="60" height="46" rx="4" fill="#fbf6ee" />
      <ellipse cx="90" cy="119" rx="10" ry="14" fill="#5a3722" transform="rotate(24 90 119)" />
      <ellipse cx="112" cy="119" rx="10" ry="14" fill="#5a3722" transform="rotate(-20 112 119)" />
    </>
  ),
  mug: (
    <>
      <path d="M56 72h78v66a26 26 0 0 1-26 26H82a26 26 0 0 1-26-26z" fill="#7d96a0" />
      <path d="M56 72h78v22H56z" fill="#f1e7d8" />
      <path d="M134 88c34-4 34 52 0 48" fill="none" stroke="#7d96a0" strokeWidth="11" />
      <path
        d="M80 56c-8-10 8-14 0-26M106 56c-8-10 8-14 0-26"
        fill="none"
        stroke="#cdbfae"
        strokeWidth="4"
      />
    </>
  ),
  scale: (
    <>
      <rect x="36" y="112" width="128" height="48" rx="10" fill="#2f3734" />
      <rect x="46" y="98" width="108" height="14" rx="4" fill="#dfe4e1" />
      <rect x="58" y="126" width="50" height="22" rx="3" fill="#c8e0a8" />
      <circle cx="136" cy="137" r="8" fill="#b4532a" />
    </>
  ),
  filter: (
    <>
      <path d="M40 70h120l-46 92H86z" fill="#efe3cf" />
      <path d="M52 62h120l-46 92H98z" fill="#f8f1e4" stroke="#dccdb4" strokeWidth="2" />
      <path d="M112 62 112 154M140 62l-22 92M84 62l22 92" stroke="#e6d9c2" strokeWidth="3" />
    </>
  ),
  carafe: (
    <>
      <path d="M82 48h36v30l28 70a16 16 0 0 1-15 22H69a16 16 0 0 1-15-22l28-70z" fill="#dbe9ea" />
      <path d="M70 118h60l14 34a12 12 0 0 1-12 18H68a12 12 0 0 1-12-18z" fill="#6b4128" />
      <path d="M78 78h44v16H78z" fill="#c99a6a" />
    </>
  ),
};

/** A drawing of a product. */
export function Picture({ product }: { readonly product: Product }) {
  return (
    <svg viewBox="0 0 200 200" className={`picture ${product.kind}`} aria-hidden="true">
      <ellipse cx="100" cy="172" rx="62" ry="8" fill="#0001" />
      {shapes[product.kind]}
    </svg>
  );
}
