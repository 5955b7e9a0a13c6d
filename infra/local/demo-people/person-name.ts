import type { Chance } from './chance.ts';

type List = readonly [string, ...string[]];

function listOf(text: string): List {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}

const SURNAMES = listOf(
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 ' +
    '苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 单 解 仇 查 区 朴 盖 缪 翟 欧阳 司马 诸葛 尉迟',
);
const OF_MEN = listOf(
  '伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 鹏 华 飞 斌 波 宇 浩 凯 健 俊 帆 建国 志强 海波 文斌 晓东 国庆 永刚 立新 子轩 浩然 一鸣',
);
const OF_WOMEN = listOf(
  '芳 娜 敏 静 丽 艳 娟 霞 燕 玲 婷 雪 倩 颖 琳 洁 梅 莉 兰 萍 红 秀英 桂英 玉兰 晓燕 雅静 思雨 欣怡 佳琪 梦洁 春梅 海燕 文静',
);
/** Names with a dot, as people of some nationalities have them. */
const WITH_DOT = listOf('买买提·艾力 阿依古丽·吐尔逊 艾力江·买买提 古丽娜尔·阿不都 扎西·多吉 卓玛·央金');

/** One in so many has a name with a dot. */
const RARE = 200;

/** A name from fixed lists; such a person may really be called so, but not with such a number. */
export function nameFor(chance: Chance, isMan: boolean): string {
  if (chance.upTo(RARE) === 0) return chance.pick(WITH_DOT);
  return chance.pick(SURNAMES) + chance.pick(isMan ? OF_MEN : OF_WOMEN);
}
