import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { onlyResourceOf, resourcesOf, synthesise, VARIANTS } from './synthesis.ts';

const stageSchema = z.object({
  AccessLogSettings: z.object({ Format: z.string() }),
  DefaultRouteSettings: z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() }),
});

describe.each(VARIANTS.filter(({ options }) => options['front'] === undefined))(
  'the HTTP API ($variant)',
  ({ options }) => {
    const stage = () => stageSchema.parse(onlyResourceOf(synthesise(options), 'AWS::ApiGatewayV2::Stage').Properties);

    it('has three routes and no default one', () => {
      const routes = resourcesOf(synthesise(options), 'AWS::ApiGatewayV2::Route').map(
        ([, { Properties }]) => Properties['RouteKey'],
      );
      expect(new Set(routes)).toEqual(new Set(['GET /graphql', 'GET /health', 'POST /graphql']));
    });

    it('lets in what the stage can carry', () => {
      expect(stage().DefaultRouteSettings).toMatchObject(
        options['stage'] === 'prod'
          ? { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 }
          : { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
      );
    });

    it('logs nothing that could tell of a person: no path, query, header, address, agent or claim', () => {
      const logged = z.record(z.string(), z.string()).parse(JSON.parse(stage().AccessLogSettings.Format));
      expect(Object.values(logged).toSorted()).toEqual([
        '$context.integrationLatency',
        '$context.integrationStatus',
        '$context.requestId',
        '$context.requestTime',
        '$context.responseLatency',
        '$context.responseLength',
        '$context.routeKey',
        '$context.status',
      ]);
    });
  },
);

describe('calls from browsers', () => {
  it('are not answered for any site by default', () => {
    expect(onlyResourceOf(synthesise(), 'AWS::ApiGatewayV2::Api').Properties['CorsConfiguration']).toBeUndefined();
  });

  it('are answered for the chosen sites only, with what GraphQL needs', () => {
    const origins = 'https://board.example.cn,https://desk.example.cn';
    expect(onlyResourceOf(synthesise({ origins }), 'AWS::ApiGatewayV2::Api').Properties['CorsConfiguration']).toEqual({
      AllowOrigins: ['https://board.example.cn', 'https://desk.example.cn'],
      AllowMethods: ['GET', 'POST'],
      AllowHeaders: ['authorization', 'content-type', 'apollo-require-preflight'],
      MaxAge: 3600,
    });
  });
});

describe('the load balancer', () => {
  const template = () => synthesise({ front: 'alb', stage: 'prod', profile: 'china' });

  it('stands in the place of the HTTP API and reaches the same function', () => {
    expect(resourcesOf(template(), 'AWS::ApiGatewayV2::Api')).toEqual([]);
    const [[functionId] = []] = resourcesOf(template(), 'AWS::Lambda::Function');
    expect(onlyResourceOf(template(), 'AWS::ElasticLoadBalancingV2::TargetGroup').Properties).toMatchObject({
      TargetType: 'lambda',
      Targets: [{ Id: { 'Fn::GetAtt': [functionId, 'Arn'] } }],
    });
  });

  it('speaks HTTPS with the given certificate and refuses every path but the two of the service', () => {
    expect(onlyResourceOf(template(), 'AWS::ElasticLoadBalancingV2::Listener').Properties).toMatchObject({
      Port: 443,
      Protocol: 'HTTPS',
      Certificates: [{ CertificateArn: { Ref: 'CertificateArn' } }],
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    });
    expect(onlyResourceOf(template(), 'AWS::ElasticLoadBalancingV2::ListenerRule').Properties['Conditions']).toEqual([
      { Field: 'path-pattern', PathPatternConfig: { Values: ['/graphql', '/health'] } },
      { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST', 'GET'] } },
    ]);
  });

  it('takes the certificate that was chosen', () => {
    const certificateArn = 'arn:aws-cn:acm:cn-northwest-1:000000000000:certificate/example';
    const chosen = synthesise({ front: 'alb', profile: 'china', certificateArn });
    expect(onlyResourceOf(chosen, 'AWS::ElasticLoadBalancingV2::Listener').Properties).toMatchObject({
      Certificates: [{ CertificateArn: certificateArn }],
    });
  });
});
