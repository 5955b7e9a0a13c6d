import { Entity as MadeEntity } from 'electrodb';

type Key = string | symbol;

/** Stands for an object until something of it is asked for; only then `make` is called, once. */
function onFirstUse(make: () => object): object {
  let made: object | undefined;
  const bound = new Map<Key, unknown>();
  const read = (key: Key): unknown => {
    made ??= make();
    const value: unknown = Reflect.get(made, key);
    return typeof value === 'function' ? (value.bind(made) as unknown) : value;
  };
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (!bound.has(key)) bound.set(key, read(key));
        return bound.get(key);
      },
    },
  );
}

/**
 * ElectroDB's entity, made when it is first used: making one takes two thirds of a millisecond, there are fifty, and a request
 * uses three or four.
 */
export const Entity = new Proxy(MadeEntity, {
  construct: (made, parts: readonly unknown[]) => onFirstUse(() => Reflect.construct(made, parts) as object),
});
