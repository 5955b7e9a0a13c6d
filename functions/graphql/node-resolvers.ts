import { Node, node } from './resolvers/node/node.ts';
import { nodes } from './resolvers/node/nodes.ts';

/** What is found by an id of whatever type. */
export const nodeResolvers = {
  Query: {
    node,
    nodes,
  },
  Node,
};
