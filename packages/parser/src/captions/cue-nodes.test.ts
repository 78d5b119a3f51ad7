import {assert, property, string} from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseCueText} from './cue-nodes.js'
import type {CueNode} from './cue-nodes.js'

/** Nodes as one line: `v.loud[Ann](text)`. */
function shown(nodes: readonly CueNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return JSON.stringify(node.value)
      if (node.type === 'timestamp') return `@${node.ms}`
      const classes = node.classes.map((name) => `.${name}`).join('')
      const annotation = node.annotation === '' ? '' : `[${node.annotation}]`
      return `${node.type}${classes}${annotation}(${shown(node.children)})`
    })
    .join(' ')
}

describe('parseCueText', () => {
  test.each([
    ['so it goes', '"so it goes"'],
    ['<i>so</i> it', 'i("so") " it"'],
    ['<b><u>so</b> it', 'b(u("so" " it"))'],
    ['<v.loud.fast  Ann\n Berg >so', 'v.loud.fast[Ann Berg]("so")'],
    ['<v>so</v>', 'v("so")'],
    ['<c..x.>so</c>', 'c.x("so")'],
    ['<lang en-GB>so<i>it</i></lang>', 'lang[en-GB]("so" i("it"))'],
    ['<ruby>a<rt>b</rt>c<rt>d</ruby>e', 'ruby("a" rt("b") "c" rt("d")) "e"'],
    ['<rt>so</rt>', '"so"'],
    ['<blink>so</blink>', '"so"'],
    ['so<00:00:01.500>it', '"so" @1500 "it"'],
    ['so<1:00.000>it<00:01.0>on', '"so" "it" "on"'],
    ['<100:00:00.000>', '@360000000'],
    ['5 < 6 and > 4', '"5 " " 4"'],
    ['so<', '"so"'],
    ['so<i', '"so" i()'],
    ['</i>so</b >', '"so"'],
    ['a &amp; b &lt;i&gt; &nbsp;', '"a & b <i> \u00a0"'],
    ['&ampx &notit; &hearts; &CounterClockwiseContourIntegral;', '"&x ¬it; ♥ ∳"'],
    ['&#65;&#x41;&#65 &#128; &#0; &#xD800; &#x110000;', '"AAA € � � �"'],
    ['&x; & &; &# &#x; &#z', '"&x; & &; &# &#x; &#z"'],
    ['<v A &amp; B &lt>so', 'v[A & B <]("so")'],
    ['<i.&amp;>so', 'i.&amp;("so")'],
    ['<', ''],
    ['<>so', '"so"'],
    ['<.x>so', '"so"'],
    ['< i>so', '"so"'],
    ['</>so', '"so"'],
    ['<c/>so', '"so"'],
    ['<C>so', '"so"'],
    ['<c.a/b>so', 'c.a/b("so")'],
    ['<c.a\n>so', 'c.a("so")'],
    ['<i so>it</i so>on', 'i("it" "on")'],
    ['<i<b>so', '"so"'],
    ['<v\tAnn\f>so', 'v[Ann]("so")'],
    ['<v \n&#32;Ann&#9;Berg&nbsp;>so', 'v[Ann Berg\u00a0]("so")'],
    ['<v &ampx &>so', 'v[&x &]("so")'],
    ['<v Ann', 'v[Ann]()'],
    ['<v.loud', 'v.loud()'],
    ['<v Ann><v Tom>so</v>it</v>on', 'v[Ann](v[Tom]("so") "it") "on"'],
    ['<lang>so</lang>', 'lang("so")'],
    ['<ruby><i><rt>a', 'ruby(i("a"))'],
    ['<ruby><rt><rt>a</rt>b</rt>c</ruby>d', 'ruby(rt("a") "b" "c") "d"'],
    ['<ruby><rt><b>a</ruby>b', 'ruby(rt(b("a" "b")))'],
    ['<ruby><rt>a</ruby>b<rt>c', 'ruby(rt("a")) "b" "c"'],
    ['<ruby>a</rt>b</ruby>', 'ruby("a" "b")'],
    ['<00:01.000', '@1000'],
    ['<00:01.000 >so', '"so"'],
    ['<0>so<00:01.0000>it', '"so" "it"'],
    ['<01:00:01.000><i>so<00:61.000>', '@3601000 i("so")'],
    ['&', '"&"'],
    ['&amp', '"&"'],
    ['&amp;amp;', '"&amp;"'],
    ['&lt;b&gt;<b>&lt;', '"<b>" b("<")'],
    ['a > b >> c', '"a > b >> c"'],
    ['a\0b', '"a�b"'],
    ['', '']
  ])('reads %j', (text, expected) => {
    expect(shown(parseCueText(text))).toBe(expected)
  })

  test('hands the language of `lang` down', () => {
    expect(parseCueText('<lang fr><i>non</i></lang><i>no</i>')).toMatchObject([
      {language: 'fr', children: [{type: 'i', language: 'fr'}]},
      {type: 'i'}
    ])
    expect(parseCueText('<lang fr></lang><i>no</i>')[1]).not.toHaveProperty('language')
  })

  test('tells where nodes stand', () => {
    expect(parseCueText('a<i>b &lt;</i>')).toEqual([
      {type: 'text', value: 'a', start: 0, end: 1},
      {
        type: 'i',
        classes: [],
        annotation: '',
        children: [{type: 'text', value: 'b <', start: 4, end: 10}],
        start: 1,
        end: 14
      }
    ])
  })

  test('never throws, and keeps nodes in order', () => {
    assert(
      property(string({unit: 'binary', maxLength: 60}), (text) => {
        const inOrder = (nodes: readonly CueNode[], from: number, to: number): void => {
          let at = from
          for (const node of nodes) {
            expect(node.start).toBeGreaterThanOrEqual(at)
            expect(node.end).toBeLessThanOrEqual(to)
            if ('children' in node) inOrder(node.children, node.start, node.end)
            at = node.end
          }
        }
        inOrder(parseCueText(text), 0, text.length)
      })
    )
  })
})
