import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInitials } from '#domain/personal/name-initials.ts';
import { normaliseName } from '#domain/personal/normalise-name.ts';

/** Invented people; every name of a line has the initials at its start. */
const NAMES = `
ZSF 张三丰 章思凡 赵书芬 郑世芳 周素凤 朱少飞
ZW 张伟 赵薇 周围 郑望
WF 王芳 吴飞 魏峰
LXM 李晓明 刘秀梅 林星漫 梁雪梅
LN 李娜 刘宁
CJJ 陈建军 程静静 曹佳俊
HXY 黄小燕 胡雪莹 何欣怡 贺祥云
YGH 杨国华 叶桂花 姚光辉 尹高翰 余国豪
XZQ 徐志强 许正清 谢子晴 肖正泉 夏之秋
SHB 孙海波 宋红兵 沈厚彬 苏汉滨 石洪波
MHT 马洪涛 孟海棠 毛浩天
GLP 高丽萍 郭良平 顾立鹏 龚罗平
TDM 唐冬梅 田德明 谭大茂
DCY 邓春燕 董长云 丁采月 杜成业
FAM 冯爱民 方安明 范奥铭
JEL 蒋恩来 金二龙 江鄂璐
KRX 孔瑞雪 康仁祥
BQS 白清松 包启山
ALW 安丽雯 艾连文
EY 鄂宇
NBG 倪宝贵 聂北国
OYX 欧阳修 欧雨欣
PJH 彭建华 潘锦辉 庞家和
QWJ 秦文静 钱卫军 邱婉君
RZY 任志远 阮正义
SMX 司马相
ZGL 诸葛亮
SGWE 上官婉儿
HFS 皇甫嵩
MRF 慕容复
YWT 宇文泰
LHC 令狐冲
SXY 单雪英 邵星宇 單雪英
ZG 曾国 臧刚 查广 翟更 祭公 訾贵
XZ 解珍 冼忠 洗哲 郇州
QM 仇敏 覃明 瞿敏 仇梦
OX 区霞 區雪
PS 朴树 逄山 繁盛
GJ 盖佳 蓋俊 句践 勾杰 炅吉
ML 缪兰 缪乐 牟林 宓莉
YZ 乐哲 员正 么珍 幺真
YC 尉迟 员超
CF 种放 晟芳
BX 秘雪 薄熙
SP 召平 折鹏 佘鹏 厍平
NX 乜雪 粘祥 那欣 能祥 佴祥
TW 钭文
KH 阚辉
WCG 尉成功
YCG 尉迟恭 尉遲恭
MQY 万俟咏
ZSWJ 长孙无忌 長孫無忌
TTMM 澹台灭明
YZK 乐正克
MMTAL 买买提·艾力 买买提•艾力
GLNZE 古丽娜孜尔
DWNM 达娃·诺牧
L 〇
ZYX 赵䶮䶬昕
JEANSD Jean·Sd
LIM lí明
`.trim();

const CASES = NAMES.split('\n').flatMap((line) => {
  const [initials = '', ...names] = line.split(' ');
  return names.map((name) => ({ name, initials }));
});

describe('the initials of a name', () => {
  it('are tried on a hundred names and more', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(100);
  });

  it.each(CASES)('of $name are $initials', ({ name, initials }) => {
    expect(nameInitials(name)).toBe(initials);
  });

  it('are letters A to Z, as many as the characters at most, and the same for the normalised name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const initials = nameInitials(text);
        expect(initials).toMatch(/^[A-Z]*$/);
        expect(nameInitials(normaliseName(text))).toBe(initials);
      }),
    );
  });

  it('leave out what has no reading: dots, spaces, digits, other scripts, ideographs nobody gave one', () => {
    expect(nameInitials('· 1é 한 㐀𪚥カ!')).toBe('E');
  });

  it('know every ideograph of the first level of GB 2312 but read none as I, U or V', () => {
    const decoder = new TextDecoder('gb18030');
    const ideographs = Array.from({ length: 40 * 94 }, (_, at) =>
      decoder.decode(new Uint8Array([0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)])),
    ).filter((text) => /^\p{Script=Han}$/u.test(text));
    expect(ideographs.length).toBe(3_755);
    const initials = ideographs.map((ideograph) => nameInitials(`王${ideograph}`).slice(1));
    expect(new Set(initials)).toEqual(new Set('ABCDEFGHJKLMNOPQRSTWXYZ'));
    // The first level is in the order of readings: so are the initials, but for a few of several readings.
    const falls = initials.filter((initial, at) => initial < (initials[at - 1] ?? ''));
    expect(falls.length).toBeLessThanOrEqual(60);
  });
});

describe('a normalised name', () => {
  it.each([
    ['张　三', '张三'],
    ['张  三', '张三'],
    [' 张三 ', '张三'],
    ['欧 阳 修', '欧阳修'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提･艾力', '买买提·艾力'],
    ['买买提 ‧ 艾力', '买买提·艾力'],
    ['买买提.艾力', '买买提·艾力'],
    ['买买提．艾力', '买买提·艾力'],
    ['John  A. Smith', 'John A. Smith'],
    ['Ｌｉ　Ｎａ', 'Li Na'],
    ['李\u2F08', '李人'],
    ['', ''],
  ])('of %j is %j', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });

  it('stays as it is when it is normalised again', () => {
    const unit = fc.oneof(fc.constantFrom('张', '三', ' ', '　', '·', '•', '.', '．', 'A', 'é', '\u0301'), fc.string());
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const once = normaliseName(units.join(''));
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});
