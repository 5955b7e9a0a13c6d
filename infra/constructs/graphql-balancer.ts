import { CfnOutput, Duration, Validations } from 'aws-cdk-lib';
import { MathExpression, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  ApplicationLoadBalancer,
  ApplicationProtocol,
  HttpCodeElb,
  HttpCodeTarget,
  ListenerAction,
  ListenerCondition,
  SslPolicy,
  type ApplicationListener,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { LambdaTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import { PublicNetwork } from './public-network.ts';
import type { ServiceKey } from './service-key.ts';

interface GraphqlBalancerProps {
  readonly stage: Stage;
  readonly key: ServiceKey;
  readonly handler: IFunction;
  readonly certificateArn: string;
}

/**
 * A load balancer in front of the GraphQL function, for accounts that may not publish an API. It cannot throttle: the function's
 * reserved concurrency is the limit. It answers no CORS preflight: browsers need a site of the same origin.
 */
export class GraphqlBalancer extends Construct {
  readonly #balancer: ApplicationLoadBalancer;

  constructor(scope: Construct, id: string, { stage, key, handler, certificateArn }: GraphqlBalancerProps) {
    super(scope, id);
    const network = new PublicNetwork(this, 'Network', { stage, key });
    this.#balancer = new ApplicationLoadBalancer(this, 'Balancer', {
      vpc: network.vpc,
      internetFacing: true,
      dropInvalidHeaderFields: true,
      deletionProtection: stage.keepsRecords,
    });
    this.#balancer.node.addDependency(network);
    const listener = this.#balancer.addListener('Https', {
      protocol: ApplicationProtocol.HTTPS,
      certificates: [{ certificateArn }],
      sslPolicy: SslPolicy.RECOMMENDED_TLS,
      defaultAction: ListenerAction.fixedResponse(404),
    });
    addRoute(listener, handler);
    this.#acknowledge();
    new CfnOutput(this, 'Endpoint', { value: `https://${this.#balancer.loadBalancerDnsName}/graphql` });
  }

  /** Answers of the 5xx class, the balancer's own and the function's. */
  serverErrors(): IMetric {
    const period = Duration.minutes(5);
    return new MathExpression({
      expression: 'FILL(own, 0) + FILL(handlers, 0)',
      label: '5xx',
      period,
      usingMetrics: {
        own: this.#balancer.metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT, { period }),
        handlers: this.#balancer.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, { period }),
      },
    });
  }

  #acknowledge(): void {
    Validations.of(this.#balancer).acknowledge({
      id: 'AwsSolutions-ELB2',
      reason:
        'Access logs of a balancer hold whole URLs with their query strings, which may carry personal data and cannot be left ' +
        'out; the function logs each request without them.',
    });
    Validations.of(this.#balancer).acknowledge({
      id: 'AwsSolutions-EC23',
      reason: 'This is the public HTTPS front of the service; only port 443 is open and every call needs a token.',
    });
  }
}

function addRoute(listener: ApplicationListener, handler: IFunction): void {
  listener.addTargets('Handler', {
    priority: 1,
    conditions: [
      ListenerCondition.pathPatterns(['/graphql', '/health']),
      ListenerCondition.httpRequestMethods(['POST', 'GET']),
    ],
    targets: [new LambdaTarget(handler)],
  });
}
