import { readFileSync } from "node:fs";
import { fingerprintOf, isSignedBy, signed } from "#seal/signature.js";
import { type AuditError, auditError } from "#shared/error.js";

export const MANIFEST = "manifest.json";
/** Signature of the manifest's bytes: 64 bytes, as other programs read them too. */
export const SIGNATURE = "manifest.sig";

/** A key that signs manifests. */
export interface SigningKey {
  readonly fingerprint: string;
  sign(manifest: string | Uint8Array): Uint8Array;
}

/** A key that signatures are checked by. */
export interface PublicKey {
  readonly fingerprint: string;
  isOf(manifest: Uint8Array, signature: Uint8Array): boolean;
}

/** Throws `bad-key`. */
export function readSigningKey(path: string): SigningKey {
  const pem = pemOf(path);
  const fingerprint = fingerprintOf(pem);
  if (fingerprint === null || signed(new Uint8Array(), pem) === null)
    throw badKey(path, "private", "make one with `openssl genpkey -algorithm ed25519 -out FILE`");
  return {
    fingerprint,
    sign: (manifest) =>
      signed(typeof manifest === "string" ? Buffer.from(manifest) : manifest, pem) as Uint8Array,
  };
}

/** Throws `bad-key`. */
export function readPublicKey(path: string): PublicKey {
  const pem = pemOf(path);
  const fingerprint = fingerprintOf(pem);
  if (fingerprint === null)
    throw badKey(path, "public", "`openssl pkey -in PRIVATE -pubout -out FILE` writes that of a private key");
  return { fingerprint, isOf: (manifest, signature) => isSignedBy(manifest, signature, pem) };
}

/** A key is no input of a run: it is read past the list of those. */
function pemOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw auditError("file-not-found", `\`${path}\` cannot be read`, path, "check the path");
  }
}

function badKey(path: string, half: string, help: string): AuditError {
  return auditError("bad-key", `the file is no ${half} Ed25519 key in PEM without a passphrase`, path, help);
}
