import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { sha256 } from "./digest.js";

/** A key pair's two halves as their owner keeps them: PEM texts of Ed25519 keys. */
export type Pem = string;

/** The Ed25519 signature of bytes, 64 bytes; null where the PEM is no private Ed25519 key. */
export function signed(bytes: Uint8Array, privateKey: Pem): Uint8Array | null {
  const key = keyOf(() => createPrivateKey(privateKey));
  return key === null ? null : sign(null, bytes, key);
}

/** Whether a signature is that of bytes by the owner of the key. The key has to be one (`fingerprintOf`). */
export function isSignedBy(bytes: Uint8Array, signature: Uint8Array, publicKey: Pem): boolean {
  const key = keyOf(() => createPublicKey(publicKey));
  return key !== null && verify(null, bytes, key, signature);
}

/** SHA-256 of a public key (of its DER, hexadecimal), also of that which belongs to a private one; null where the PEM is no Ed25519 key. */
export function fingerprintOf(pem: Pem): string | null {
  const key = keyOf(() => createPublicKey(pem));
  return key === null ? null : sha256(key.export({ format: "der", type: "spki" }));
}

function keyOf(make: () => KeyObject): KeyObject | null {
  try {
    const key = make();
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}
