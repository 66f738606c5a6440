// Validates SARIF logs: node validate.mjs NODE_MODULES LOG…
// The schema tells what is well formed; the tool, of other authors, what code-scanning services take.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [modules, ...logs] = process.argv.slice(2)
const tool = join(modules, '@microsoft', 'sarif-multitool-linux')
const scratch = mkdtempSync(join(tmpdir(), 'sarif-'))

// The program is known by its name; it has no home page yet.
const accepted = finding => finding.message.id === 'Warning_ProvideToolnformationUri'

function schema() {
    const require = createRequire(join(modules, 'anchor.js'))
    const Ajv = require('ajv/dist/2020')
    const ajv = new Ajv({ allErrors: true, strict: false })
    require('ajv-formats')(ajv)
    return ajv.compile(JSON.parse(readFileSync(join(tool, 'sarif-2.1.0.json'))))
}

function faultsBySchema(validate, log) {
    return validate(JSON.parse(readFileSync(log))) ? []
        : validate.errors.map(error => `${log}: schema: ${error.instancePath} ${error.message}`)
}

function faultsByTool(paths) {
    const answer = join(scratch, 'answer.json')
    execFileSync(join(tool, 'Sarif.Multitool'), ['validate', ...paths, '--rule-kind', 'Sarif;Gh',
        '--level', 'Error;Warning', '--output', answer, '--log', 'ForceOverwrite'], { stdio: 'ignore' })
    const run = JSON.parse(readFileSync(answer)).runs[0]
    return run.results.filter(result => !accepted(result)).map(result => {
        const place = result.locations[0].physicalLocation
        return `${place.artifactLocation.uri}:${place.region?.startLine}: ${result.ruleId} ${result.message.id} `
            + result.message.arguments.join(' | ')
    })
}

// A validator that says yes to everything would be none.
function refuseBlindness(validate) {
    const broken = join(scratch, 'broken.sarif')
    const log = JSON.parse(readFileSync(logs[0]))
    log.runs[0].results = [{ ruleId: 'cycle', ruleIndex: 99, message: { text: 'x' } }]
    writeFileSync(broken, JSON.stringify(log))
    if (faultsByTool([broken]).length === 0) throw new Error('the tool sees no faults in a broken log')
    log.version = '3'
    writeFileSync(broken, JSON.stringify(log))
    if (faultsBySchema(validate, broken).length === 0) throw new Error('the schema sees no faults in a broken log')
}

try {
    const validate = schema()
    refuseBlindness(validate)
    const faults = [...logs.flatMap(log => faultsBySchema(validate, log)), ...faultsByTool(logs)]
    faults.forEach(fault => console.error(fault))
    console.error(`${logs.length} SARIF logs validated, ${faults.length} faults`)
    process.exitCode = faults.length === 0 ? 0 : 1
} finally {
    rmSync(scratch, { recursive: true })
}
