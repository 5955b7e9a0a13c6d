import type { CardProgramId, UnionBodyId } from '../ids.ts';
import type { Sealed } from '../personal/sealed.ts';
import type { RegionCode } from '../region/region-code.ts';

/** A card programme (普惠卡项目): one federation, one bank, one product. */
export interface CardProgram {
  readonly id: CardProgramId;
  readonly version: number;
  /** Unique; what scopes of banks name. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** The federation that runs it with the bank. */
  readonly sponsorId: UnionBodyId;
  /** Where the federation stands: members of bodies in this subtree may hold the card. */
  readonly regionCode: RegionCode;
  /** The bank's name when the programme began. */
  readonly bankName: string;
  /** The code of the registered bank: the sender's code of its files. */
  readonly bankCode: string;
  /** The key that bank and federation share to know holders by (`HolderHash`); readable through the vault only. */
  readonly holderKey: Sealed;
}
