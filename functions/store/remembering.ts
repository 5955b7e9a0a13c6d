/** Answers what was asked before in the same request, as many questions of a batch do, by the same answer. */
export function remembering<Value>(): (name: string, read: () => Promise<Value>) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>();
  return (name, read) => {
    const answer = asked.get(name) ?? read();
    asked.set(name, answer);
    return answer;
  };
}
