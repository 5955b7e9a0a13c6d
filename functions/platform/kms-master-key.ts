import type { KMSClientConfig } from '@aws-sdk/client-kms';
import { PERSONAL_KEY_CONTEXT } from './env.ts';
import { WrongMasterKey, type MasterKey } from './key-wrapping.ts';

const EncryptionContext = { ...PERSONAL_KEY_CONTEXT };
/** What KMS answers for a text that this key, in this context, did not make. */
const NOT_OURS: ReadonlySet<string> = new Set(['IncorrectKeyException', 'InvalidCiphertextException']);

function filled(bytes: Uint8Array | undefined): Buffer {
  if (bytes === undefined) throw new Error('KMS answered without a key.');
  return Buffer.from(bytes);
}

/** The client of KMS, loaded at the first use of the key: a start that needs no key does not read it. */
function openedLater(config: KMSClientConfig) {
  const open = async () => {
    const kms = await import('@aws-sdk/client-kms');
    return { kms, client: new kms.KMSClient(config) };
  };
  let opening: ReturnType<typeof open> | undefined;
  return () => (opening ??= open());
}

/** The master key in KMS, by ARN or alias. It never leaves KMS; each wrapping is bound to the service by its context. */
export function masterKeyInKms(KeyId: string, config: KMSClientConfig = {}): MasterKey {
  const opened = openedLater(config);
  return {
    wrap: async (dataKey) => {
      const { kms, client } = await opened();
      const answer = await client.send(new kms.EncryptCommand({ KeyId, EncryptionContext, Plaintext: dataKey }));
      return filled(answer.CiphertextBlob).toString('base64');
    },
    unwrap: async (wrapped) => {
      const { kms, client } = await opened();
      try {
        const CiphertextBlob = Buffer.from(wrapped, 'base64');
        const answer = await client.send(new kms.DecryptCommand({ KeyId, EncryptionContext, CiphertextBlob }));
        return filled(answer.Plaintext);
      } catch (cause) {
        throw cause instanceof Error && NOT_OURS.has(cause.name) ? new WrongMasterKey({ cause }) : cause;
      }
    },
  };
}
