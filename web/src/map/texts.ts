import { defineTexts } from '../i18n/define-texts.ts';

/** Texts of the map. */
export const texts = defineTexts('map', {
  en: {
    closer: 'Closer',
    farther: 'Farther away',
    wholeWay: 'Show all places',
    noWebgl: 'This browser draws no maps: WebGL is off or missing. The list of places tells the same.',
    wheelHint: 'Hold Ctrl and turn the wheel to come closer',
    wheelHintMac: 'Hold ⌘ and turn the wheel to come closer',
    touchHint: 'Move the map with two fingers',
    stop_one: 'Event {{numbers}}: {{place}}',
    stop_other: 'Events {{numbers}}: {{place}}',
    traveller: 'where the person is now',
  },
  zh: {
    closer: '放大',
    farther: '缩小',
    wholeWay: '显示所有地点',
    noWebgl: '此浏览器无法绘制地图：WebGL 已关闭或不可用。旁边的地点列表包含相同内容。',
    wheelHint: '按住 Ctrl 并滚动滚轮可缩放',
    wheelHintMac: '按住 ⌘ 并滚动滚轮可缩放',
    touchHint: '用两根手指移动地图',
    stop_one: '事件 {{numbers}}：{{place}}',
    stop_other: '事件 {{numbers}}：{{place}}',
    traveller: '人物此刻所在之处',
  },
});
