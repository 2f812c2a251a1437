/** Where zod is made to say what it would pass over, and to take what stands for nothing as nothing. */

import * as core from 'zod/v4/core';
import { isPlainObject } from '../core/result.ts';

export type ZodIssue = core.$ZodRawIssue | core.$ZodIssue;

/** The key under which an issue of zod's holds others. */
const TOGETHER = 'further';

/** As many issues zod may carry up from one list or object: it hands each on as an argument of a call. */
const CARRIED = 1000;

type Payload = core.ParsePayload;

/** Holds together, as one issue, those that are more than zod can carry. */
function holdTogether(payload: Payload): Payload {
  if (payload.issues.length > CARRIED) {
    const further = payload.issues.splice(CARRIED);
    const message = `${further.length} further issues`;
    payload.issues.push({ code: 'custom', message, params: { [TOGETHER]: further }, input: payload.value, path: [] });
  }
  return payload;
}

/** Those that an issue holds together. */
export function heldIn(issue: ZodIssue): readonly ZodIssue[] | undefined {
  return issue.code === 'custom' ? issue.params?.[TOGETHER] : undefined;
}

type Constructor = { init(inst: core.$ZodType, def: object): void };

/**
 * A kind of schema, derived in zod's own way, that puts right what zod does with wild data. It takes a Map, a Date
 * and whatever else is an object for a plain one, and finds nothing in it; it leaves out an own key `__proto__` of a
 * record; it walks along every gap of a list; it breaks off altogether where one part cannot be read; and it cannot
 * carry many issues at once.
 *
 * @param isOfKind - whether what is handed in is what the kind is about
 */
export function derived(name: string, kind: Constructor, isOfKind: (input: unknown) => boolean) {
  return core.$constructor<core.$ZodType, object>(name, (inst, def) => {
    kind.init(inst, def);
    const { parse } = inst._zod;
    inst._zod.parse = (payload, context) => {
      const { value: input } = payload;
      try {
        if (!isOfKind(input)) {
          Array.isArray(input); // throws where the input cannot so much as be looked at
          return refusing(payload, { code: 'invalid_type', expected: inst._zod.def.type, inst });
        }
        payload.value = withoutNull(inst, input);
        const parsed = parse(payload, context);
        if (!(inst instanceof core.$ZodRecord) || !Object.hasOwn(input as object, '__proto__')) return parsed;
        return refusing(payload, { code: 'unrecognized_keys', keys: ['__proto__'], inst });
      } catch (error) {
        if (error instanceof core.$ZodAsyncError) throw error;
        return refusing(payload, { code: 'custom', message: 'plain data', params: { isUnreadable: true }, inst });
      }
    };
    inst._zod.deferred ??= [];
    inst._zod.deferred.push(() => {
      const { run } = inst._zod;
      inst._zod.run = (payload, context) => {
        const result = run(payload, context);
        return result instanceof Promise ? result.then(holdTogether) : holdTogether(result);
      };
    });
  });
}

/** An input without the keys under which `null` says that nothing stands there. What is no plain object stays as it is. */
function withoutNull(schema: core.$ZodType, input: unknown): unknown {
  if (!isPlainObject(input)) return input;
  const isAbsent = (key: string) => input[key] === null && mayBeAbsent(schema, key);
  const keys = Object.keys(input);
  return keys.some(isAbsent)
    ? Object.fromEntries(keys.filter((key) => !isAbsent(key)).map((key) => [key, input[key]]))
    : input;
}

/** Whether `null` under a key is as good as no such key: where the key is known, and null is no answer to it. */
function mayBeAbsent(schema: core.$ZodType, key: string): boolean {
  if (schema instanceof core.$ZodRecord) return core.safeParse(schema._zod.def.keyType, key).success;
  const answers = shapesOf(schema).flatMap((shape) => (Object.hasOwn(shape, key) ? [shape[key]] : []));
  return answers.length > 0 && !answers.some((answer) => answer instanceof core.$ZodNullable);
}

/** What the objects of a schema hold, and of one that is this or that, what either holds. */
function shapesOf(schema: core.$ZodType): readonly core.$ZodShape[] {
  if (schema instanceof core.$ZodObject) return [schema._zod.def.shape];
  return schema instanceof core.$ZodUnion
    ? schema._zod.def.options.flatMap((each) => shapesOf(each as core.$ZodType))
    : [];
}

function refusing(payload: Payload, issue: object): Payload {
  payload.issues.push({ input: payload.value, path: [], ...issue } as unknown as core.$ZodRawIssue);
  return payload;
}
