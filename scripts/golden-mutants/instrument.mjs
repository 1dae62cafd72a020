import ts from 'typescript'
import { mutationsOf } from './operators.mjs'

/**
 * Puts all mutants of a source file into it, each behind a switch: `$mutant(7) ? broken : whole`.
 * Every turn of a loop counts (`$turn()`), for a mutant may make it endless.
 */
const { factory: make } = ts

const call = (name, ...args) =>
  make.createCallExpression(make.createIdentifier(name), undefined, args)
const isOn = (id) => call('$mutant', make.createNumericLiteral(id))

/** Types, and names that only look like expressions. */
function isNoCode(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node)
  )
}

function isName(node) {
  const { parent } = node
  return parent.name === node || parent.propertyName === node
}

function short(text) {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= 70 ? line : `${line.slice(0, 69)}…`
}

/** `register` gives each mutant its number. The text is still TypeScript. */
export function instrument(file, text, register) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const isVocabulary = file.includes('/vocabulary/')
  const known = (node, what, kind) =>
    register({
      file,
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      // Of a list it is enough to name what is taken out.
      text: kind === 'entry' ? '' : short(node.getText()),
      ...{ what: short(what), kind },
    })

  const transformer = (context) => {
    const visit = (node) => {
      if (isNoCode(node)) return node
      const whole = ts.visitEachChild(node, visit, context)
      if (ts.isIterationStatement(node, false)) return counted(whole)
      if (ts.isCaseClause(node)) {
        const never = make.createConditionalExpression(
          isOn(known(node.expression, 'no such case')),
          undefined,
          call('Symbol'),
          undefined,
          whole.expression,
        )
        return make.updateCaseClause(whole, never, whole.statements)
      }
      // In a block of its own, or an `else` behind it would change sides.
      if (ts.isExpressionStatement(node))
        return make.createBlock([
          make.createIfStatement(make.createLogicalNot(isOn(known(node, 'left out'))), whole),
        ])
      if (!ts.isExpression(node) || isName(node)) return whole
      return mutationsOf(node, isVocabulary).reduceRight(
        (otherwise, { what, by, kind = 'code' }) =>
          make.createParenthesizedExpression(
            make.createConditionalExpression(
              isOn(known(node, what, kind)),
              undefined,
              make.createParenthesizedExpression(by),
              undefined,
              otherwise,
            ),
          ),
        whole,
      )
    }
    return (whole) => ts.visitNode(whole, visit)
  }
  const counted = (loop) => {
    const body = make.createBlock([
      make.createExpressionStatement(call('$turn')),
      ...(ts.isBlock(loop.statement) ? loop.statement.statements : [loop.statement]),
    ])
    if (ts.isForStatement(loop))
      return make.updateForStatement(
        ...[loop, loop.initializer, loop.condition, loop.incrementor, body],
      )
    if (ts.isForOfStatement(loop))
      return make.updateForOfStatement(
        ...[loop, loop.awaitModifier, loop.initializer, loop.expression, body],
      )
    if (ts.isWhileStatement(loop)) return make.updateWhileStatement(loop, loop.expression, body)
    if (ts.isDoStatement(loop)) return make.updateDoStatement(loop, body, loop.expression)
    return loop
  }
  const { transformed } = ts.transform(source, [transformer])
  return ts.createPrinter().printFile(transformed[0])
}
