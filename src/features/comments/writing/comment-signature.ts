/** Who signs a reader's comments, kept on the device so that it is asked once. */
import * as v from 'valibot';
import { defineSlot } from '../../../lib/storage.ts';

const signatureSchema = v.object({ name: v.string(), email: v.string() });

export const signatureSlot = defineSlot<v.InferOutput<typeof signatureSchema>>({
  name: 'comment-signature',
  version: 1,
  initial: { name: '', email: '' },
  parse(stored) {
    const result = v.safeParse(signatureSchema, stored);
    return result.success ? result.output : undefined;
  },
});
