import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  type CorsPreflightOptions,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import type { ServiceKey } from './service-key.ts';
import { ServiceLogs } from './service-logs.ts';

/** What an access log line holds: no path parameter, query string, header, address or body, so nothing about a person. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  integrationLatencyMs: '$context.integrationLatency',
} as const;

/** The header names a browser may send: what a GraphQL call needs. */
const ALLOWED_HEADERS = ['authorization', 'content-type', 'apollo-require-preflight'];

interface GraphqlApiProps {
  readonly stage: Stage;
  readonly key: ServiceKey;
  readonly handler: IFunction;
}

/** The HTTP API in front of the GraphQL function: three routes, throttled and logged. Any other path is 404 and costs no execution. */
export class GraphqlApi extends Construct {
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, { stage, key, handler }: GraphqlApiProps) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      ...(stage.origins.length > 0 && { corsPreflight: crossOrigin(stage.origins) }),
    });
    this.#addRoutes(handler);
    this.#addStage(stage, new ServiceLogs(this, 'AccessLogs', { key, stage }));
    new CfnOutput(this, 'Endpoint', { value: `${this.#api.apiEndpoint}/graphql` });
  }

  /** Answers of the 5xx class, API Gateway's own and the function's. */
  serverErrors(): IMetric {
    return this.#api.metricServerError({ period: Duration.minutes(5), statistic: 'sum' });
  }

  #addRoutes(handler: IFunction): void {
    const integration = new HttpLambdaIntegration('Handler', handler);
    this.#api.addRoutes({ path: '/graphql', methods: [HttpMethod.POST, HttpMethod.GET], integration });
    this.#api.addRoutes({ path: '/health', methods: [HttpMethod.GET], integration });
    Validations.of(this.#api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The handler checks every bearer token against the configured issuer and answers in the form of GraphQL; Cognito ' +
        'authorizers do not exist in China, and /health is meant to be open.',
    });
  }

  #addStage(stage: Stage, logs: ServiceLogs): void {
    new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: stage.requestsPerSecond, burstLimit: stage.requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logs),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}

function crossOrigin(origins: readonly string[]): CorsPreflightOptions {
  return {
    allowOrigins: [...origins],
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
    allowHeaders: ALLOWED_HEADERS,
    maxAge: Duration.hours(1),
  };
}
