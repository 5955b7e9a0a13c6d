import { Stack, Validations, type CfnElement } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { z } from 'zod';

const importSchema = z.object({ 'Fn::ImportValue': z.string() });

/** Accepts single findings of wildcards in the rights of `scope`, each spelled as cdk-nag spells it; any other one still fails. */
export function acceptWildcards(scope: IConstruct, reason: string, resources: readonly string[]): void {
  const rules = resources.map((resource) => ({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason }));
  Validations.of(scope).acknowledge(...rules);
}

/** How a finding names the ARN of a resource of its own stack. */
export function ownArn(resource: IConstruct): string {
  return `<${logicalId(resource)}.Arn>`;
}

/** The logical id of a resource. */
export function logicalId(resource: IConstruct): string {
  return Stack.of(resource).getLogicalId(resource.node.defaultChild as CfnElement);
}

/** How a finding names a value that its stack imports from another one. */
export function importedValue(owner: IConstruct, value: string): string {
  const stack = Stack.of(owner);
  return importSchema.parse(stack.resolve(stack.exportValue(value)))['Fn::ImportValue'];
}
