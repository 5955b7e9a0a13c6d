import { Fn } from 'aws-cdk-lib';
import { FlowLogDestination, SubnetType, Vpc, type IVpc } from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';
import type { ServiceKey } from './service-key.ts';
import { ServiceLogs } from './service-logs.ts';

/** Two public subnets for a balancer's addresses. The function stays outside, so there is neither NAT nor a server. */
export class PublicNetwork extends Construct {
  readonly vpc: IVpc;

  constructor(scope: Construct, id: string, { stage, key }: { readonly stage: Stage; readonly key: ServiceKey }) {
    super(scope, id);
    const logs = new ServiceLogs(this, 'FlowLogs', { key, stage });
    const zones = Fn.getAzs();
    const availabilityZones = [Fn.select(0, zones), Fn.select(1, zones)];
    const { vpcId, publicSubnets } = new Vpc(this, 'Vpc', {
      availabilityZones,
      natGateways: 0,
      subnetConfiguration: [{ name: 'public', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: false }],
      // Emptying the default group takes a custom resource with wide rights; nothing here uses that group.
      restrictDefaultSecurityGroup: false,
      flowLogs: { all: { destination: FlowLogDestination.toCloudWatchLogs(logs) } },
    });
    // `Vpc` does not satisfy `IVpc` under exactOptionalPropertyTypes; its attributes do.
    this.vpc = Vpc.fromVpcAttributes(this, 'Attributes', {
      vpcId,
      availabilityZones,
      publicSubnetIds: publicSubnets.map(({ subnetId }) => subnetId),
      publicSubnetRouteTableIds: publicSubnets.map(({ routeTable }) => routeTable.routeTableId),
    });
  }
}
