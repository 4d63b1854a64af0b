// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.

/** Tells whether a value fits its schema. */
type Fits = (value: unknown) => boolean;

/** The checks of what every run reads, by the titles of the schemas: yes or no, without a word on what is wrong. */
export function fitting(
  formats: Readonly<Record<string, (text: string) => boolean>>,
  characters: (text: string) => number,
): Readonly<Record<string, Fits>> {


const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/results/arrival-checks.schema.json","title":"ArrivalChecks","description":"The checks of what arrived (checks/arrival.json): what each looks at, what it does to the result, and the limits that are data.","type":"object","additionalProperties":false,"required":["checks","dating","limits"],"properties":{"checks":{"type":"array","items":{"$ref":"#/definitions/ArrivalCheck"},"description":"Checks, in the order in which they are listed."},"dating":{"type":"array","items":{"$ref":"#/definitions/ArrivalDating"},"description":"The date that puts a record into a month, by kind."},"limits":{"$ref":"#/definitions/ArrivalLimits"}},"definitions":{"ArrivalCheck":{"title":"ArrivalCheck","description":"A check.","type":"object","additionalProperties":false,"required":["id","title","looksAt","why","todo","untrusted","partial"],"properties":{"id":{"type":"string","minLength":1,"description":"Check."},"title":{"type":"string","minLength":1,"description":"Title."},"looksAt":{"type":"string","minLength":1,"description":"What it looks at."},"why":{"type":"string","minLength":1,"description":"Why it matters."},"todo":{"type":"string","minLength":1,"description":"What to do."},"untrusted":{"type":"boolean","description":"The result cannot be trusted (exit code 3)."},"partial":{"type":"boolean","description":"The kinds count as delivered in part: nothing is concluded from a record that is not there."}}},"ArrivalDating":{"title":"ArrivalDating","description":"The date of a kind: the first of the fields that its file delivers.","type":"object","additionalProperties":false,"required":["kind","fields"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields."}}},"ArrivalLimits":{"title":"ArrivalLimits","description":"Limits of the checks.","type":"object","additionalProperties":false,"required":["sheetRows","stopsEarly","lowVolume"],"properties":{"sheetRows":{"type":"array","items":{"type":"integer","description":"Rows.","minimum":0},"description":"Numbers of rows at which a spreadsheet cuts off."},"stopsEarly":{"title":"StopsEarlyLimit","description":"When a month stops early.","type":"object","additionalProperties":false,"required":["daysMissing","recordsMissing","reason"],"properties":{"daysMissing":{"type":"integer","description":"Days at the end of the month without a record, at least.","minimum":1},"recordsMissing":{"type":"integer","description":"Records that would be expected in them, at least.","minimum":1},"reason":{"type":"string","minLength":1,"description":"Why."}}},"lowVolume":{"title":"LowVolumeLimit","description":"When a month is far below the others.","type":"object","additionalProperties":false,"required":["percentOfMedian","otherMonths","medianRecords","reason"],"properties":{"percentOfMedian":{"type":"integer","description":"Below this share of the median of the other months, in per cent.","minimum":0},"otherMonths":{"type":"integer","description":"Other months, at least.","minimum":1},"medianRecords":{"type":"integer","description":"Their median, at least.","minimum":1},"reason":{"type":"string","minLength":1,"description":"Why."}}}}}}};
const schema7 = {"title":"ArrivalCheck","description":"A check.","type":"object","additionalProperties":false,"required":["id","title","looksAt","why","todo","untrusted","partial"],"properties":{"id":{"type":"string","minLength":1,"description":"Check."},"title":{"type":"string","minLength":1,"description":"Title."},"looksAt":{"type":"string","minLength":1,"description":"What it looks at."},"why":{"type":"string","minLength":1,"description":"Why it matters."},"todo":{"type":"string","minLength":1,"description":"What to do."},"untrusted":{"type":"boolean","description":"The result cannot be trusted (exit code 3)."},"partial":{"type":"boolean","description":"The kinds count as delivered in part: nothing is concluded from a record that is not there."}}};
const func2 = characters;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.looksAt === undefined) && (missing0 = "looksAt"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.todo === undefined) && (missing0 = "todo"))) || ((data.untrusted === undefined) && (missing0 = "untrusted"))) || ((data.partial === undefined) && (missing0 = "partial"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "looksAt")) || (key0 === "why")) || (key0 === "todo")) || (key0 === "untrusted")) || (key0 === "partial"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.looksAt !== undefined){
let data2 = data.looksAt;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate22.errors = [{instancePath:instancePath+"/looksAt",schemaPath:"#/properties/looksAt/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/looksAt",schemaPath:"#/properties/looksAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data3 = data.why;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate22.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.todo !== undefined){
let data4 = data.todo;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate22.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.untrusted !== undefined){
const _errs12 = errors;
if(typeof data.untrusted !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/untrusted",schemaPath:"#/properties/untrusted/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
const _errs14 = errors;
if(typeof data.partial !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"title":"ArrivalDating","description":"The date of a kind: the first of the fields that its file delivers.","type":"object","additionalProperties":false,"required":["kind","fields"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields."}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "fields"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate24.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema8.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate24.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"title":"ArrivalLimits","description":"Limits of the checks.","type":"object","additionalProperties":false,"required":["sheetRows","stopsEarly","lowVolume"],"properties":{"sheetRows":{"type":"array","items":{"type":"integer","description":"Rows.","minimum":0},"description":"Numbers of rows at which a spreadsheet cuts off."},"stopsEarly":{"title":"StopsEarlyLimit","description":"When a month stops early.","type":"object","additionalProperties":false,"required":["daysMissing","recordsMissing","reason"],"properties":{"daysMissing":{"type":"integer","description":"Days at the end of the month without a record, at least.","minimum":1},"recordsMissing":{"type":"integer","description":"Records that would be expected in them, at least.","minimum":1},"reason":{"type":"string","minLength":1,"description":"Why."}}},"lowVolume":{"title":"LowVolumeLimit","description":"When a month is far below the others.","type":"object","additionalProperties":false,"required":["percentOfMedian","otherMonths","medianRecords","reason"],"properties":{"percentOfMedian":{"type":"integer","description":"Below this share of the median of the other months, in per cent.","minimum":0},"otherMonths":{"type":"integer","description":"Other months, at least.","minimum":1},"medianRecords":{"type":"integer","description":"Their median, at least.","minimum":1},"reason":{"type":"string","minLength":1,"description":"Why."}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sheetRows === undefined) && (missing0 = "sheetRows")) || ((data.stopsEarly === undefined) && (missing0 = "stopsEarly"))) || ((data.lowVolume === undefined) && (missing0 = "lowVolume"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "sheetRows") || (key0 === "stopsEarly")) || (key0 === "lowVolume"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sheetRows !== undefined){
let data0 = data.sheetRows;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate26.errors = [{instancePath:instancePath+"/sheetRows/" + i0,schemaPath:"#/properties/sheetRows/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate26.errors = [{instancePath:instancePath+"/sheetRows/" + i0,schemaPath:"#/properties/sheetRows/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/sheetRows",schemaPath:"#/properties/sheetRows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopsEarly !== undefined){
let data2 = data.stopsEarly;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.daysMissing === undefined) && (missing1 = "daysMissing")) || ((data2.recordsMissing === undefined) && (missing1 = "recordsMissing"))) || ((data2.reason === undefined) && (missing1 = "reason"))){
validate26.errors = [{instancePath:instancePath+"/stopsEarly",schemaPath:"#/properties/stopsEarly/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "daysMissing") || (key1 === "recordsMissing")) || (key1 === "reason"))){
validate26.errors = [{instancePath:instancePath+"/stopsEarly",schemaPath:"#/properties/stopsEarly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.daysMissing !== undefined){
let data3 = data2.daysMissing;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate26.errors = [{instancePath:instancePath+"/stopsEarly/daysMissing",schemaPath:"#/properties/stopsEarly/properties/daysMissing/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/stopsEarly/daysMissing",schemaPath:"#/properties/stopsEarly/properties/daysMissing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.recordsMissing !== undefined){
let data4 = data2.recordsMissing;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate26.errors = [{instancePath:instancePath+"/stopsEarly/recordsMissing",schemaPath:"#/properties/stopsEarly/properties/recordsMissing/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/stopsEarly/recordsMissing",schemaPath:"#/properties/stopsEarly/properties/recordsMissing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.reason !== undefined){
let data5 = data2.reason;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate26.errors = [{instancePath:instancePath+"/stopsEarly/reason",schemaPath:"#/properties/stopsEarly/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/stopsEarly/reason",schemaPath:"#/properties/stopsEarly/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/stopsEarly",schemaPath:"#/properties/stopsEarly/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lowVolume !== undefined){
let data6 = data.lowVolume;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.percentOfMedian === undefined) && (missing2 = "percentOfMedian")) || ((data6.otherMonths === undefined) && (missing2 = "otherMonths"))) || ((data6.medianRecords === undefined) && (missing2 = "medianRecords"))) || ((data6.reason === undefined) && (missing2 = "reason"))){
validate26.errors = [{instancePath:instancePath+"/lowVolume",schemaPath:"#/properties/lowVolume/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data6){
if(!((((key2 === "percentOfMedian") || (key2 === "otherMonths")) || (key2 === "medianRecords")) || (key2 === "reason"))){
validate26.errors = [{instancePath:instancePath+"/lowVolume",schemaPath:"#/properties/lowVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.percentOfMedian !== undefined){
let data7 = data6.percentOfMedian;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate26.errors = [{instancePath:instancePath+"/lowVolume/percentOfMedian",schemaPath:"#/properties/lowVolume/properties/percentOfMedian/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate26.errors = [{instancePath:instancePath+"/lowVolume/percentOfMedian",schemaPath:"#/properties/lowVolume/properties/percentOfMedian/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.otherMonths !== undefined){
let data8 = data6.otherMonths;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate26.errors = [{instancePath:instancePath+"/lowVolume/otherMonths",schemaPath:"#/properties/lowVolume/properties/otherMonths/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate26.errors = [{instancePath:instancePath+"/lowVolume/otherMonths",schemaPath:"#/properties/lowVolume/properties/otherMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.medianRecords !== undefined){
let data9 = data6.medianRecords;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate26.errors = [{instancePath:instancePath+"/lowVolume/medianRecords",schemaPath:"#/properties/lowVolume/properties/medianRecords/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate26.errors = [{instancePath:instancePath+"/lowVolume/medianRecords",schemaPath:"#/properties/lowVolume/properties/medianRecords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.reason !== undefined){
let data10 = data6.reason;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate26.errors = [{instancePath:instancePath+"/lowVolume/reason",schemaPath:"#/properties/lowVolume/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/lowVolume/reason",schemaPath:"#/properties/lowVolume/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/lowVolume",schemaPath:"#/properties/lowVolume/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/results/arrival-checks.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.checks === undefined) && (missing0 = "checks")) || ((data.dating === undefined) && (missing0 = "dating"))) || ((data.limits === undefined) && (missing0 = "limits"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "checks") || (key0 === "dating")) || (key0 === "limits"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.checks !== undefined){
let data0 = data.checks;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate22(data0[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dating !== undefined){
let data2 = data.dating;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate24(data2[i1], {instancePath:instancePath+"/dating/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dating",schemaPath:"#/properties/dating/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs8 = errors;
if(!(validate26(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}


const schema10 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/intake/audit.schema.json","title":"AuditConfig","description":"Configuration of a run: what is audited, what should have arrived, what is settled.","type":"object","additionalProperties":false,"required":["policies"],"properties":{"title":{"type":"string","minLength":1,"description":"Title of the audit, printed."},"plan":{"type":"string","minLength":1,"description":"Name of the plan, printed."},"drop":{"type":"string","minLength":1,"description":"Folder with the source files, relative to this file."},"history":{"type":"string","minLength":1,"description":"Folder of a history of deliveries, relative to this file; audited in place of a drop."},"knownAt":{"type":"string","minLength":1,"description":"Only what had arrived by then counts: an instant with offset, or a date, which means its end. A result repeats the last instant at which anything had arrived."},"mappings":{"type":"array","items":{"type":"string","minLength":1,"description":"Path."},"description":"Mapping files, relative to this file; canonical files need none."},"policies":{"type":"array","items":{"type":"string","minLength":1,"description":"Policy id, or the folder of a policy of one's own, relative to this file (a name with a slash)."},"description":"Policies to replay.","minItems":1},"asOf":{"type":"string","minLength":1,"description":"Instant up to which the data is complete, with offset (ISO 8601). Left out: the latest instant up to which the control files show every sender complete.","format":"date-time"},"zone":{"type":"string","minLength":1,"description":"IANA zone of canonical files and of the period."},"period":{"$ref":"#/definitions/Period"},"deliveries":{"type":"array","items":{"$ref":"#/definitions/Delivery"},"description":"What each sender is to deliver."},"control":{"type":"array","items":{"type":"string","minLength":1,"description":"Path."},"description":"Control files of the senders (JSON or CSV), relative to this file."},"arrival":{"$ref":"#/definitions/ArrivalSettings"},"partial":{"type":"array","items":{"$ref":"#/definitions/PartialKind"},"description":"Kinds a sender delivered in part."},"notKept":{"type":"array","items":{"$ref":"#/definitions/NotKept"},"description":"Kinds or fields a sender does not record; they count as delivered and empty."},"answers":{"type":"array","items":{"$ref":"#/definitions/Answer"},"description":"Questions settled."},"names":{"type":"array","items":{"$ref":"#/definitions/PartyName"},"description":"What reports call senders and delegates; one that is not named is called by its id."},"applicability":{"type":"array","items":{"$ref":"#/definitions/Applicability"},"description":"Basis on which a policy applies to payers."},"calendars":{"type":"array","items":{"type":"string","minLength":1,"description":"Path."},"description":"The plan's own calendar files."},"tables":{"type":"array","items":{"type":"string","minLength":1,"description":"Path."},"description":"The plan's own table files, in place of shipped ones with the same id."},"dispositions":{"type":"string","minLength":1,"description":"File of dispositions (CSV) as the findings page saves it, relative to this file."},"thresholds":{"anyOf":[{"type":"string","minLength":1,"description":"File of thresholds, relative to this file."},{"$ref":"#/definitions/NotMetThreshold"}],"description":"What may be found with exit code 0; left out: no finding not met of class breach."},"formats":{"type":"array","items":{"type":"string","enum":["html","md","xlsx"],"description":"Format."},"description":"Report formats."},"out":{"type":"string","minLength":1,"description":"Output folder, relative to the working folder."},"allOutcomes":{"type":"boolean","description":"Write outcomes.ndjson, passes included."},"unsure":{"type":"array","items":{"$ref":"https://p2p-audit.invalid/schemas/intake/mapping.schema.json#/definitions/UnsurePoint"},"description":"What somebody still has to confirm; take out what is confirmed. It changes nothing and is listed by every run."},"confidentiality":{"type":"string","minLength":1,"description":"Legend printed on every report."}},"definitions":{"Period":{"title":"Period","description":"Span of dates under audit (inclusive) and the date that puts a subject into it.","type":"object","additionalProperties":false,"required":["from","to","datedBy"],"properties":{"from":{"type":"string","minLength":1,"description":"First day (local date, YYYY-MM-DD)","format":"date"},"to":{"type":"string","minLength":1,"description":"Last day (local date, YYYY-MM-DD)","format":"date"},"datedBy":{"type":"string","enum":["trigger","decidedAt","requestReceivedAt"],"description":"Dating rule."}}},"Delivery":{"title":"Delivery","description":"Kinds a sender is to deliver.","type":"object","additionalProperties":false,"required":["sender","kinds"],"properties":{"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kinds":{"type":"array","items":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"description":"Record kinds.","minItems":1},"months":{"type":"array","items":{"type":"string","minLength":1,"description":"Month.","pattern":"^[0-9]{4}-[0-9]{2}$"},"description":"Months (YYYY-MM), where each month has a file of its own."},"files":{"type":"array","items":{"type":"string","minLength":1,"description":"Pattern."},"description":"Name patterns of the files that bring it; with months, `{month}` stands for the month."},"forSenders":{"type":"array","items":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"description":"Other senders whose cases this delivery also covers."}}},"PartialKind":{"title":"PartialKind","description":"A kind known to be incomplete.","type":"object","additionalProperties":false,"required":["sender","kind","reason","statedBy","statedOn"],"properties":{"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"reason":{"type":"string","minLength":1,"description":"Why."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}},"NotKept":{"title":"NotKept","description":"A statement of the plan.","type":"object","additionalProperties":false,"required":["sender","kind","statedBy","statedOn"],"properties":{"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field; left out: the whole kind."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}},"Answer":{"title":"Answer","description":"An option adopted.","type":"object","additionalProperties":false,"required":["policy","question","option","who","date"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"question":{"type":"string","minLength":1,"description":"Question id."},"option":{"type":"string","minLength":1,"description":"Option."},"who":{"type":"string","minLength":1,"description":"Who settled it."},"date":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"},"memo":{"type":"string","minLength":1,"description":"Reference of the memo."}}},"PartyName":{"title":"PartyName","description":"Name of a sender or of who decided.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","minLength":1,"description":"As mappings call the sender, or as decisions record the delegate."},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^\\S(.*\\S)?$","description":"Name, printed: one line, no blank at its ends."}}},"Applicability":{"title":"Applicability","description":"A statement of the plan.","type":"object","additionalProperties":false,"required":["policy","payers","basis","statedBy","statedOn"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"payers":{"type":"array","items":{"type":"string","minLength":1,"description":"Payer."},"description":"Payers it applies to.","minItems":1},"basis":{"type":"string","minLength":1,"description":"Basis, printed."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}},"NotMetThreshold":{"title":"NotMetThreshold","description":"The one limit most plans begin with.","type":"object","additionalProperties":false,"required":[],"properties":{"notMet":{"type":"integer","description":"Greatest number of findings not met of class breach; left out: zero.","minimum":0}}},"ArrivalSettings":{"title":"ArrivalSettings","description":"Own limits of the arrival checks, and alarms that a sender explained.","type":"object","additionalProperties":false,"required":[],"properties":{"limits":{"$ref":"https://p2p-audit.invalid/schemas/results/arrival-checks.schema.json#/definitions/ArrivalLimits"},"confirmed":{"type":"array","items":{"$ref":"#/definitions/ConfirmedAlarm"},"description":"Alarms of which the sender says that nothing is missing: they are still printed, and the result is trusted."}}},"ConfirmedAlarm":{"title":"ConfirmedAlarm","description":"An alarm of which the sender says that nothing is missing.","type":"object","additionalProperties":false,"required":["check","sender","reason","statedBy","statedOn"],"properties":{"check":{"type":"string","minLength":1,"description":"Check."},"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"month":{"type":"string","minLength":1,"description":"Month (YYYY-MM).","pattern":"^[0-9]{4}-[0-9]{2}$"},"file":{"type":"string","minLength":1,"description":"File."},"reason":{"type":"string","minLength":1,"description":"Reason, printed."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}}}};
const func10 = Object.prototype.hasOwnProperty;
const formats0 = formats["date-time"];
const schema11 = {"title":"Period","description":"Span of dates under audit (inclusive) and the date that puts a subject into it.","type":"object","additionalProperties":false,"required":["from","to","datedBy"],"properties":{"from":{"type":"string","minLength":1,"description":"First day (local date, YYYY-MM-DD)","format":"date"},"to":{"type":"string","minLength":1,"description":"Last day (local date, YYYY-MM-DD)","format":"date"},"datedBy":{"type":"string","enum":["trigger","decidedAt","requestReceivedAt"],"description":"Dating rule."}}};
const formats2 = formats.date;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) && (missing0 = "from")) || ((data.to === undefined) && (missing0 = "to"))) || ((data.datedBy === undefined) && (missing0 = "datedBy"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "datedBy"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate29.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data0))){
validate29.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data1 = data.to;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate29.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data1))){
validate29.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datedBy !== undefined){
let data2 = data.datedBy;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate29.errors = [{instancePath:instancePath+"/datedBy",schemaPath:"#/properties/datedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "trigger") || (data2 === "decidedAt")) || (data2 === "requestReceivedAt"))){
validate29.errors = [{instancePath:instancePath+"/datedBy",schemaPath:"#/properties/datedBy/enum",keyword:"enum",params:{allowedValues: schema11.properties.datedBy.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"title":"Delivery","description":"Kinds a sender is to deliver.","type":"object","additionalProperties":false,"required":["sender","kinds"],"properties":{"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kinds":{"type":"array","items":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"description":"Record kinds.","minItems":1},"months":{"type":"array","items":{"type":"string","minLength":1,"description":"Month.","pattern":"^[0-9]{4}-[0-9]{2}$"},"description":"Months (YYYY-MM), where each month has a file of its own."},"files":{"type":"array","items":{"type":"string","minLength":1,"description":"Pattern."},"description":"Name patterns of the files that bring it; with months, `{month}` stands for the month."},"forSenders":{"type":"array","items":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"description":"Other senders whose cases this delivery also covers."}}};
const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sender === undefined) && (missing0 = "sender")) || ((data.kinds === undefined) && (missing0 = "kinds"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "sender") || (key0 === "kinds")) || (key0 === "months")) || (key0 === "files")) || (key0 === "forSenders"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sender !== undefined){
let data0 = data.sender;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate31.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kinds !== undefined){
let data1 = data.kinds;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate31.errors = [{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(typeof data2 !== "string"){
validate31.errors = [{instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data2 === "determination") || (data2 === "decisionChange")) || (data2 === "notice")) || (data2 === "letterTemplate")) || (data2 === "p2pRequest")) || (data2 === "contactAttempt")) || (data2 === "information")) || (data2 === "appeal"))){
validate31.errors = [{instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.kinds.items.enum}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.months !== undefined){
let data3 = data.months;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate31.errors = [{instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data4)){
validate31.errors = [{instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data5 = data.files;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate31.errors = [{instancePath:instancePath+"/files/" + i2,schemaPath:"#/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/files/" + i2,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forSenders !== undefined){
let data7 = data.forSenders;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate31.errors = [{instancePath:instancePath+"/forSenders/" + i3,schemaPath:"#/properties/forSenders/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/forSenders/" + i3,schemaPath:"#/properties/forSenders/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/forSenders",schemaPath:"#/properties/forSenders/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"title":"ArrivalSettings","description":"Own limits of the arrival checks, and alarms that a sender explained.","type":"object","additionalProperties":false,"required":[],"properties":{"limits":{"$ref":"https://p2p-audit.invalid/schemas/results/arrival-checks.schema.json#/definitions/ArrivalLimits"},"confirmed":{"type":"array","items":{"$ref":"#/definitions/ConfirmedAlarm"},"description":"Alarms of which the sender says that nothing is missing: they are still printed, and the result is trusted."}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sheetRows === undefined) && (missing0 = "sheetRows")) || ((data.stopsEarly === undefined) && (missing0 = "stopsEarly"))) || ((data.lowVolume === undefined) && (missing0 = "lowVolume"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "sheetRows") || (key0 === "stopsEarly")) || (key0 === "lowVolume"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sheetRows !== undefined){
let data0 = data.sheetRows;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/sheetRows/" + i0,schemaPath:"#/properties/sheetRows/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/sheetRows/" + i0,schemaPath:"#/properties/sheetRows/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sheetRows",schemaPath:"#/properties/sheetRows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopsEarly !== undefined){
let data2 = data.stopsEarly;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.daysMissing === undefined) && (missing1 = "daysMissing")) || ((data2.recordsMissing === undefined) && (missing1 = "recordsMissing"))) || ((data2.reason === undefined) && (missing1 = "reason"))){
validate34.errors = [{instancePath:instancePath+"/stopsEarly",schemaPath:"#/properties/stopsEarly/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "daysMissing") || (key1 === "recordsMissing")) || (key1 === "reason"))){
validate34.errors = [{instancePath:instancePath+"/stopsEarly",schemaPath:"#/properties/stopsEarly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.daysMissing !== undefined){
let data3 = data2.daysMissing;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate34.errors = [{instancePath:instancePath+"/stopsEarly/daysMissing",schemaPath:"#/properties/stopsEarly/properties/daysMissing/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate34.errors = [{instancePath:instancePath+"/stopsEarly/daysMissing",schemaPath:"#/properties/stopsEarly/properties/daysMissing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.recordsMissing !== undefined){
let data4 = data2.recordsMissing;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate34.errors = [{instancePath:instancePath+"/stopsEarly/recordsMissing",schemaPath:"#/properties/stopsEarly/properties/recordsMissing/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate34.errors = [{instancePath:instancePath+"/stopsEarly/recordsMissing",schemaPath:"#/properties/stopsEarly/properties/recordsMissing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.reason !== undefined){
let data5 = data2.reason;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate34.errors = [{instancePath:instancePath+"/stopsEarly/reason",schemaPath:"#/properties/stopsEarly/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/stopsEarly/reason",schemaPath:"#/properties/stopsEarly/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/stopsEarly",schemaPath:"#/properties/stopsEarly/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lowVolume !== undefined){
let data6 = data.lowVolume;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.percentOfMedian === undefined) && (missing2 = "percentOfMedian")) || ((data6.otherMonths === undefined) && (missing2 = "otherMonths"))) || ((data6.medianRecords === undefined) && (missing2 = "medianRecords"))) || ((data6.reason === undefined) && (missing2 = "reason"))){
validate34.errors = [{instancePath:instancePath+"/lowVolume",schemaPath:"#/properties/lowVolume/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs17 = errors;
for(const key2 in data6){
if(!((((key2 === "percentOfMedian") || (key2 === "otherMonths")) || (key2 === "medianRecords")) || (key2 === "reason"))){
validate34.errors = [{instancePath:instancePath+"/lowVolume",schemaPath:"#/properties/lowVolume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data6.percentOfMedian !== undefined){
let data7 = data6.percentOfMedian;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate34.errors = [{instancePath:instancePath+"/lowVolume/percentOfMedian",schemaPath:"#/properties/lowVolume/properties/percentOfMedian/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate34.errors = [{instancePath:instancePath+"/lowVolume/percentOfMedian",schemaPath:"#/properties/lowVolume/properties/percentOfMedian/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.otherMonths !== undefined){
let data8 = data6.otherMonths;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate34.errors = [{instancePath:instancePath+"/lowVolume/otherMonths",schemaPath:"#/properties/lowVolume/properties/otherMonths/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate34.errors = [{instancePath:instancePath+"/lowVolume/otherMonths",schemaPath:"#/properties/lowVolume/properties/otherMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.medianRecords !== undefined){
let data9 = data6.medianRecords;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate34.errors = [{instancePath:instancePath+"/lowVolume/medianRecords",schemaPath:"#/properties/lowVolume/properties/medianRecords/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate34.errors = [{instancePath:instancePath+"/lowVolume/medianRecords",schemaPath:"#/properties/lowVolume/properties/medianRecords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.reason !== undefined){
let data10 = data6.reason;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate34.errors = [{instancePath:instancePath+"/lowVolume/reason",schemaPath:"#/properties/lowVolume/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/lowVolume/reason",schemaPath:"#/properties/lowVolume/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/lowVolume",schemaPath:"#/properties/lowVolume/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"title":"ConfirmedAlarm","description":"An alarm of which the sender says that nothing is missing.","type":"object","additionalProperties":false,"required":["check","sender","reason","statedBy","statedOn"],"properties":{"check":{"type":"string","minLength":1,"description":"Check."},"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"month":{"type":"string","minLength":1,"description":"Month (YYYY-MM).","pattern":"^[0-9]{4}-[0-9]{2}$"},"file":{"type":"string","minLength":1,"description":"File."},"reason":{"type":"string","minLength":1,"description":"Reason, printed."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.check === undefined) && (missing0 = "check")) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.statedBy === undefined) && (missing0 = "statedBy"))) || ((data.statedOn === undefined) && (missing0 = "statedOn"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "check") || (key0 === "sender")) || (key0 === "kind")) || (key0 === "month")) || (key0 === "file")) || (key0 === "reason")) || (key0 === "statedBy")) || (key0 === "statedOn"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
let data0 = data.check;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate36.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate36.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data2 === "determination") || (data2 === "decisionChange")) || (data2 === "notice")) || (data2 === "letterTemplate")) || (data2 === "p2pRequest")) || (data2 === "contactAttempt")) || (data2 === "information")) || (data2 === "appeal"))){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema15.properties.kind.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.month !== undefined){
let data3 = data.month;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate36.errors = [{instancePath:instancePath+"/month",schemaPath:"#/properties/month/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate36.errors = [{instancePath:instancePath+"/month",schemaPath:"#/properties/month/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}$"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/month",schemaPath:"#/properties/month/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data4 = data.file;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate36.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data5 = data.reason;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedBy !== undefined){
let data6 = data.statedBy;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate36.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedOn !== undefined){
let data7 = data.statedOn;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate36.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data7))){
validate36.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "limits") || (key0 === "confirmed"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.limits !== undefined){
const _errs2 = errors;
if(!(validate34(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirmed !== undefined){
let data1 = data.confirmed;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate36(data1[i0], {instancePath:instancePath+"/confirmed/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema16 = {"title":"PartialKind","description":"A kind known to be incomplete.","type":"object","additionalProperties":false,"required":["sender","kind","reason","statedBy","statedOn"],"properties":{"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"reason":{"type":"string","minLength":1,"description":"Why."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.sender === undefined) && (missing0 = "sender")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.statedBy === undefined) && (missing0 = "statedBy"))) || ((data.statedOn === undefined) && (missing0 = "statedOn"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "sender") || (key0 === "kind")) || (key0 === "reason")) || (key0 === "statedBy")) || (key0 === "statedOn"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sender !== undefined){
let data0 = data.sender;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate39.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate39.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data1 === "determination") || (data1 === "decisionChange")) || (data1 === "notice")) || (data1 === "letterTemplate")) || (data1 === "p2pRequest")) || (data1 === "contactAttempt")) || (data1 === "information")) || (data1 === "appeal"))){
validate39.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate39.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedBy !== undefined){
let data3 = data.statedBy;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate39.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedOn !== undefined){
let data4 = data.statedOn;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate39.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data4))){
validate39.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"NotKept","description":"A statement of the plan.","type":"object","additionalProperties":false,"required":["sender","kind","statedBy","statedOn"],"properties":{"sender":{"type":"string","minLength":1,"description":"The plan (`plan`) or a delegate."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field; left out: the whole kind."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sender === undefined) && (missing0 = "sender")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.statedBy === undefined) && (missing0 = "statedBy"))) || ((data.statedOn === undefined) && (missing0 = "statedOn"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "sender") || (key0 === "kind")) || (key0 === "field")) || (key0 === "statedBy")) || (key0 === "statedOn"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sender !== undefined){
let data0 = data.sender;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate41.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data1 === "determination") || (data1 === "decisionChange")) || (data1 === "notice")) || (data1 === "letterTemplate")) || (data1 === "p2pRequest")) || (data1 === "contactAttempt")) || (data1 === "information")) || (data1 === "appeal"))){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema17.properties.kind.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data2 = data.field;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate41.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedBy !== undefined){
let data3 = data.statedBy;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate41.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedOn !== undefined){
let data4 = data.statedOn;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate41.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data4))){
validate41.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"Answer","description":"An option adopted.","type":"object","additionalProperties":false,"required":["policy","question","option","who","date"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"question":{"type":"string","minLength":1,"description":"Question id."},"option":{"type":"string","minLength":1,"description":"Option."},"who":{"type":"string","minLength":1,"description":"Who settled it."},"date":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"},"memo":{"type":"string","minLength":1,"description":"Reference of the memo."}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.policy === undefined) && (missing0 = "policy")) || ((data.question === undefined) && (missing0 = "question"))) || ((data.option === undefined) && (missing0 = "option"))) || ((data.who === undefined) && (missing0 = "who"))) || ((data.date === undefined) && (missing0 = "date"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "policy") || (key0 === "question")) || (key0 === "option")) || (key0 === "who")) || (key0 === "date")) || (key0 === "memo"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy !== undefined){
let data0 = data.policy;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate43.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.question !== undefined){
let data1 = data.question;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate43.errors = [{instancePath:instancePath+"/question",schemaPath:"#/properties/question/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.option !== undefined){
let data2 = data.option;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate43.errors = [{instancePath:instancePath+"/option",schemaPath:"#/properties/option/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/option",schemaPath:"#/properties/option/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
let data3 = data.who;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate43.errors = [{instancePath:instancePath+"/who",schemaPath:"#/properties/who/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data4 = data.date;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate43.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data4))){
validate43.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memo !== undefined){
let data5 = data.memo;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate43.errors = [{instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"PartyName","description":"Name of a sender or of who decided.","type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","minLength":1,"description":"As mappings call the sender, or as decisions record the delegate."},"name":{"type":"string","minLength":1,"maxLength":80,"pattern":"^\\S(.*\\S)?$","description":"Name, printed: one line, no blank at its ends."}}};
const pattern2 = new RegExp("^\\S(.*\\S)?$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate45.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func2(data1) < 1){
validate45.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern2.test(data1)){
validate45.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}}];
return false;
}
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"Applicability","description":"A statement of the plan.","type":"object","additionalProperties":false,"required":["policy","payers","basis","statedBy","statedOn"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"payers":{"type":"array","items":{"type":"string","minLength":1,"description":"Payer."},"description":"Payers it applies to.","minItems":1},"basis":{"type":"string","minLength":1,"description":"Basis, printed."},"statedBy":{"type":"string","minLength":1,"description":"Who says so."},"statedOn":{"type":"string","minLength":1,"description":"When (local date, YYYY-MM-DD)","format":"date"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.policy === undefined) && (missing0 = "policy")) || ((data.payers === undefined) && (missing0 = "payers"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.statedBy === undefined) && (missing0 = "statedBy"))) || ((data.statedOn === undefined) && (missing0 = "statedOn"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "policy") || (key0 === "payers")) || (key0 === "basis")) || (key0 === "statedBy")) || (key0 === "statedOn"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy !== undefined){
let data0 = data.policy;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate47.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payers !== undefined){
let data1 = data.payers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate47.errors = [{instancePath:instancePath+"/payers",schemaPath:"#/properties/payers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate47.errors = [{instancePath:instancePath+"/payers/" + i0,schemaPath:"#/properties/payers/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/payers/" + i0,schemaPath:"#/properties/payers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/payers",schemaPath:"#/properties/payers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data3 = data.basis;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate47.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedBy !== undefined){
let data4 = data.statedBy;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate47.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/statedBy",schemaPath:"#/properties/statedBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statedOn !== undefined){
let data5 = data.statedOn;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate47.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data5))){
validate47.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/statedOn",schemaPath:"#/properties/statedOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"NotMetThreshold","description":"The one limit most plans begin with.","type":"object","additionalProperties":false,"required":[],"properties":{"notMet":{"type":"integer","description":"Greatest number of findings not met of class breach; left out: zero.","minimum":0}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "notMet")){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.notMet !== undefined){
let data0 = data.notMet;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate49.errors = [{instancePath:instancePath+"/notMet",schemaPath:"#/properties/notMet/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/notMet",schemaPath:"#/properties/notMet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema27 = {"title":"UnsurePoint","description":"A guess that somebody has to confirm.","type":"object","additionalProperties":false,"required":["at","why"],"properties":{"at":{"type":"string","description":"JSON pointer to the member it is about."},"why":{"type":"string","minLength":1,"description":"What was guessed, on what evidence, and what to look at."}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.at === undefined) && (missing0 = "at")) || ((data.why === undefined) && (missing0 = "why"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "at") || (key0 === "why"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined){
const _errs2 = errors;
if(typeof data.at !== "string"){
validate62.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data1 = data.why;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate62.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/intake/audit.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.policies === undefined) && (missing0 = "policies")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema10.properties, key0))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate28.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data1 = data.plan;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate28.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drop !== undefined){
let data2 = data.drop;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate28.errors = [{instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data3 = data.history;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate28.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.knownAt !== undefined){
let data4 = data.knownAt;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate28.errors = [{instancePath:instancePath+"/knownAt",schemaPath:"#/properties/knownAt/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/knownAt",schemaPath:"#/properties/knownAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mappings !== undefined){
let data5 = data.mappings;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate28.errors = [{instancePath:instancePath+"/mappings/" + i0,schemaPath:"#/properties/mappings/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/mappings/" + i0,schemaPath:"#/properties/mappings/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/mappings",schemaPath:"#/properties/mappings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data7 = data.policies;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length < 1){
validate28.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate28.errors = [{instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data9 = data.asOf;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate28.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats0(data9))){
validate28.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone !== undefined){
let data10 = data.zone;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate28.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
const _errs24 = errors;
if(!(validate29(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveries !== undefined){
let data12 = data.deliveries;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid3 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(!(validate31(data12[i2], {instancePath:instancePath+"/deliveries/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.control !== undefined){
let data14 = data.control;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data14)){
var valid4 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
const _errs30 = errors;
if(errors === _errs30){
if(typeof data15 === "string"){
if(func2(data15) < 1){
validate28.errors = [{instancePath:instancePath+"/control/" + i3,schemaPath:"#/properties/control/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/control/" + i3,schemaPath:"#/properties/control/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrival !== undefined){
const _errs32 = errors;
if(!(validate33(data.arrival, {instancePath:instancePath+"/arrival",parentData:data,parentDataProperty:"arrival",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data17 = data.partial;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data17)){
var valid5 = true;
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
const _errs35 = errors;
if(!(validate39(data17[i4], {instancePath:instancePath+"/partial/" + i4,parentData:data17,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
if(!valid5){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notKept !== undefined){
let data19 = data.notKept;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data19)){
var valid6 = true;
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
const _errs38 = errors;
if(!(validate41(data19[i5], {instancePath:instancePath+"/notKept/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid6 = _errs38 === errors;
if(!valid6){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/notKept",schemaPath:"#/properties/notKept/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answers !== undefined){
let data21 = data.answers;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data21)){
var valid7 = true;
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
const _errs41 = errors;
if(!(validate43(data21[i6], {instancePath:instancePath+"/answers/" + i6,parentData:data21,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
if(!valid7){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.names !== undefined){
let data23 = data.names;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data23)){
var valid8 = true;
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
const _errs44 = errors;
if(!(validate45(data23[i7], {instancePath:instancePath+"/names/" + i7,parentData:data23,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid8 = _errs44 === errors;
if(!valid8){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.applicability !== undefined){
let data25 = data.applicability;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data25)){
var valid9 = true;
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
const _errs47 = errors;
if(!(validate47(data25[i8], {instancePath:instancePath+"/applicability/" + i8,parentData:data25,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid9 = _errs47 === errors;
if(!valid9){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/applicability",schemaPath:"#/properties/applicability/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendars !== undefined){
let data27 = data.calendars;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data27)){
var valid10 = true;
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
let data28 = data27[i9];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data28 === "string"){
if(func2(data28) < 1){
validate28.errors = [{instancePath:instancePath+"/calendars/" + i9,schemaPath:"#/properties/calendars/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/calendars/" + i9,schemaPath:"#/properties/calendars/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs50 === errors;
if(!valid10){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/calendars",schemaPath:"#/properties/calendars/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data29 = data.tables;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data29)){
var valid11 = true;
const len10 = data29.length;
for(let i10=0; i10<len10; i10++){
let data30 = data29[i10];
const _errs54 = errors;
if(errors === _errs54){
if(typeof data30 === "string"){
if(func2(data30) < 1){
validate28.errors = [{instancePath:instancePath+"/tables/" + i10,schemaPath:"#/properties/tables/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/tables/" + i10,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs54 === errors;
if(!valid11){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dispositions !== undefined){
let data31 = data.dispositions;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data31 === "string"){
if(func2(data31) < 1){
validate28.errors = [{instancePath:instancePath+"/dispositions",schemaPath:"#/properties/dispositions/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/dispositions",schemaPath:"#/properties/dispositions/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thresholds !== undefined){
let data32 = data.thresholds;
const _errs58 = errors;
const _errs59 = errors;
let valid12 = false;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err0 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs60 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs62 = errors;
if(!(validate49(data32, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs62 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
const err2 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formats !== undefined){
let data33 = data.formats;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data33)){
var valid13 = true;
const len11 = data33.length;
for(let i11=0; i11<len11; i11++){
let data34 = data33[i11];
const _errs65 = errors;
if(typeof data34 !== "string"){
validate28.errors = [{instancePath:instancePath+"/formats/" + i11,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data34 === "html") || (data34 === "md")) || (data34 === "xlsx"))){
validate28.errors = [{instancePath:instancePath+"/formats/" + i11,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema10.properties.formats.items.enum}}];
return false;
}
var valid13 = _errs65 === errors;
if(!valid13){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.out !== undefined){
let data35 = data.out;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data35 === "string"){
if(func2(data35) < 1){
validate28.errors = [{instancePath:instancePath+"/out",schemaPath:"#/properties/out/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allOutcomes !== undefined){
const _errs69 = errors;
if(typeof data.allOutcomes !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/allOutcomes",schemaPath:"#/properties/allOutcomes/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsure !== undefined){
let data37 = data.unsure;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data37)){
var valid14 = true;
const len12 = data37.length;
for(let i12=0; i12<len12; i12++){
const _errs73 = errors;
if(!(validate62(data37[i12], {instancePath:instancePath+"/unsure/" + i12,parentData:data37,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid14 = _errs73 === errors;
if(!valid14){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/unsure",schemaPath:"#/properties/unsure/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidentiality !== undefined){
let data39 = data.confidentiality;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data39 === "string"){
if(func2(data39) < 1){
validate28.errors = [{instancePath:instancePath+"/confidentiality",schemaPath:"#/properties/confidentiality/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/confidentiality",schemaPath:"#/properties/confidentiality/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


const schema29 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/calendar.schema.json","title":"Calendar","description":"The days on which business is closed, as dated, cited entries. A date outside `from`..`to` is an error.","type":"object","additionalProperties":false,"required":["id","title","authority","from","to","weekend","sources","holidays"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"Name used in `counting.calendar`; the file's name."},"title":{"type":"string","minLength":1,"description":"What it is, for a reader."},"authority":{"type":"string","minLength":1,"description":"Statute or published list the calendar follows."},"from":{"type":"string","format":"date","description":"First day the calendar knows (local date)."},"to":{"type":"string","format":"date","description":"Last day the calendar knows (local date)."},"weekend":{"type":"array","items":{"type":"string","enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"],"description":"Weekday."},"uniqueItems":true,"description":"Weekdays that are never business days; empty where only holidays are excluded."},"sources":{"type":"array","items":{"$ref":"#/definitions/CalendarSource"},"description":"What the entries rest on; empty only where there are no holidays."},"holidays":{"type":"array","items":{"$ref":"#/definitions/CalendarHoliday"},"description":"Every holiday once, on the day it is kept, sorted by date; date and name together are unique."},"notes":{"type":"array","items":{"type":"string","minLength":1,"description":"Note."},"description":"What is left out, what is doubtful, which reading was taken."}},"definitions":{"CalendarSource":{"title":"CalendarSource","description":"A text the calendar's entries cite.","type":"object","additionalProperties":false,"required":["id","citation","evidence"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"Name used in `source` of a holiday."},"citation":{"type":"string","minLength":1,"description":"Section, act or published list."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed"],"description":"How far the text was seen: confirmed on a public page, only in a secondary text, or not at all."},"note":{"type":"string","minLength":1,"description":"What was seen of it, or what it says."}}},"CalendarHoliday":{"title":"CalendarHoliday","description":"One holiday of one year.","type":"object","additionalProperties":false,"required":["date","name","source","evidence"],"properties":{"date":{"type":"string","format":"date","description":"Day on which it is kept (local date)."},"name":{"type":"string","minLength":1,"description":"Name in the cited text."},"source":{"type":"string","minLength":1,"description":"Id of the source that puts the holiday on this date."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed"],"description":"How far this very date is backed by texts that were seen."},"observedFor":{"type":"string","format":"date","description":"Actual day of the holiday, where `date` is its substitute."},"part":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$","description":"Local hours of the holiday; such a day stays a business day."}}}}};
const pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema30 = {"title":"CalendarSource","description":"A text the calendar's entries cite.","type":"object","additionalProperties":false,"required":["id","citation","evidence"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","description":"Name used in `source` of a holiday."},"citation":{"type":"string","minLength":1,"description":"Section, act or published list."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed"],"description":"How far the text was seen: confirmed on a public page, only in a secondary text, or not at all."},"note":{"type":"string","minLength":1,"description":"What was seen of it, or what it says."}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.citation === undefined) && (missing0 = "citation"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "citation")) || (key0 === "evidence")) || (key0 === "note"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate65.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.citation !== undefined){
let data1 = data.citation;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate65.errors = [{instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate65.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "confirmed") || (data2 === "partly")) || (data2 === "unconfirmed"))){
validate65.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema30.properties.evidence.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data3 = data.note;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate65.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema31 = {"title":"CalendarHoliday","description":"One holiday of one year.","type":"object","additionalProperties":false,"required":["date","name","source","evidence"],"properties":{"date":{"type":"string","format":"date","description":"Day on which it is kept (local date)."},"name":{"type":"string","minLength":1,"description":"Name in the cited text."},"source":{"type":"string","minLength":1,"description":"Id of the source that puts the holiday on this date."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed"],"description":"How far this very date is backed by texts that were seen."},"observedFor":{"type":"string","format":"date","description":"Actual day of the holiday, where `date` is its substitute."},"part":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$","description":"Local hours of the holiday; such a day stays a business day."}}};
const pattern5 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.date === undefined) && (missing0 = "date")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "date") || (key0 === "name")) || (key0 === "source")) || (key0 === "evidence")) || (key0 === "observedFor")) || (key0 === "part"))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.date !== undefined){
let data0 = data.date;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate67.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate67.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate67.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data3 = data.evidence;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate67.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "confirmed") || (data3 === "partly")) || (data3 === "unconfirmed"))){
validate67.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.properties.evidence.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observedFor !== undefined){
let data4 = data.observedFor;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats2(data4))){
validate67.errors = [{instancePath:instancePath+"/observedFor",schemaPath:"#/properties/observedFor/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/observedFor",schemaPath:"#/properties/observedFor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.part !== undefined){
let data5 = data.part;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
validate67.errors = [{instancePath:instancePath+"/part",schemaPath:"#/properties/part/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$"}}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/calendar.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.authority === undefined) && (missing0 = "authority"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.weekend === undefined) && (missing0 = "weekend"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.holidays === undefined) && (missing0 = "holidays"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema29.properties, key0))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate64.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authority !== undefined){
let data2 = data.authority;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate64.errors = [{instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data3 = data.from;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats2(data3))){
validate64.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data4 = data.to;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats2(data4))){
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weekend !== undefined){
let data5 = data.weekend;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if(typeof data6 !== "string"){
validate64.errors = [{instancePath:instancePath+"/weekend/" + i0,schemaPath:"#/properties/weekend/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data6 === "monday") || (data6 === "tuesday")) || (data6 === "wednesday")) || (data6 === "thursday")) || (data6 === "friday")) || (data6 === "saturday")) || (data6 === "sunday"))){
validate64.errors = [{instancePath:instancePath+"/weekend/" + i0,schemaPath:"#/properties/weekend/items/enum",keyword:"enum",params:{allowedValues: schema29.properties.weekend.items.enum}}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate64.errors = [{instancePath:instancePath+"/weekend",schemaPath:"#/properties/weekend/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/weekend",schemaPath:"#/properties/weekend/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data7 = data.sources;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
const _errs18 = errors;
if(!(validate65(data7[i2], {instancePath:instancePath+"/sources/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holidays !== undefined){
let data9 = data.holidays;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid4 = true;
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
const _errs21 = errors;
if(!(validate67(data9[i3], {instancePath:instancePath+"/holidays/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data11 = data.notes;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid5 = true;
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate64.errors = [{instancePath:instancePath+"/notes/" + i4,schemaPath:"#/properties/notes/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/notes/" + i4,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


const schema32 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/clauses.schema.json","title":"ClauseRegister","description":"Every sentence of the source, in order, and what became of it.","type":"object","additionalProperties":false,"required":["policy","sentences","clauses"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"sentences":{"type":"integer","description":"Number of sentences counted in the source, by hand.","minimum":1},"clauses":{"type":"array","items":{"$ref":"#/definitions/Clause"},"description":"The sentences.","minItems":1}},"definitions":{"Clause":{"title":"Clause","description":"One sentence.","type":"object","additionalProperties":false,"required":["id","locator","sentence","summary","status","evidence","rules"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier used by rules."},"locator":{"type":"string","minLength":1,"description":"Place in the source as cited."},"sentence":{"type":"integer","description":"Ordinal of the sentence in the source; several clauses may encode parts of one.","minimum":1},"summary":{"type":"string","minLength":1,"description":"The sentence in own words."},"status":{"type":"string","enum":["encoded","partly","judgement","advisory","definition","measure","out-of-scope"],"description":"What became of it."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."},"rules":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule id."},"description":"Rules that carry it."},"reason":{"type":"string","minLength":1,"description":"Why no rule, or not all of it, carries it."}}}}};
const schema33 = {"title":"Clause","description":"One sentence.","type":"object","additionalProperties":false,"required":["id","locator","sentence","summary","status","evidence","rules"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier used by rules."},"locator":{"type":"string","minLength":1,"description":"Place in the source as cited."},"sentence":{"type":"integer","description":"Ordinal of the sentence in the source; several clauses may encode parts of one.","minimum":1},"summary":{"type":"string","minLength":1,"description":"The sentence in own words."},"status":{"type":"string","enum":["encoded","partly","judgement","advisory","definition","measure","out-of-scope"],"description":"What became of it."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."},"rules":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule id."},"description":"Rules that carry it."},"reason":{"type":"string","minLength":1,"description":"Why no rule, or not all of it, carries it."}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.locator === undefined) && (missing0 = "locator"))) || ((data.sentence === undefined) && (missing0 = "sentence"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.rules === undefined) && (missing0 = "rules"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "locator")) || (key0 === "sentence")) || (key0 === "summary")) || (key0 === "status")) || (key0 === "evidence")) || (key0 === "rules")) || (key0 === "reason"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate70.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locator !== undefined){
let data1 = data.locator;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate70.errors = [{instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined){
let data2 = data.sentence;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate70.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate70.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data3 = data.summary;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate70.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate70.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data4 === "encoded") || (data4 === "partly")) || (data4 === "judgement")) || (data4 === "advisory")) || (data4 === "definition")) || (data4 === "measure")) || (data4 === "out-of-scope"))){
validate70.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data5 = data.evidence;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate70.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "confirmed") || (data5 === "partly")) || (data5 === "unconfirmed")) || (data5 === "internal"))){
validate70.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema33.properties.evidence.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data6 = data.rules;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate70.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data8 = data.reason;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate70.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/clauses.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.policy === undefined) && (missing0 = "policy")) || ((data.sentences === undefined) && (missing0 = "sentences"))) || ((data.clauses === undefined) && (missing0 = "clauses"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "policy") || (key0 === "sentences")) || (key0 === "clauses"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy !== undefined){
let data0 = data.policy;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate69.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentences !== undefined){
let data1 = data.sentences;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate69.errors = [{instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate69.errors = [{instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data2 = data.clauses;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate69.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate70(data2[i0], {instancePath:instancePath+"/clauses/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


const schema34 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/definitions.schema.json","title":"Definitions","description":"Definitions shared by all policies.","type":"object","additionalProperties":false,"required":["definitions"],"properties":{"definitions":{"type":"object","description":"Definitions by name.","additionalProperties":{"$ref":"#/definitions/Definition"}}},"definitions":{"Definition":{"title":"Definition","description":"A named predicate or value, used on the record it is `on` or on records below it.","type":"object","additionalProperties":false,"required":["on","as"],"properties":{"on":{"type":"string","enum":["determination","notice","p2pRequest","decisionChange","contactAttempt","information","appeal"],"description":"Record kind."},"as":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"words":{"type":"string","minLength":1,"description":"What it means."}}}}};
const schema35 = {"title":"Definition","description":"A named predicate or value, used on the record it is `on` or on records below it.","type":"object","additionalProperties":false,"required":["on","as"],"properties":{"on":{"type":"string","enum":["determination","notice","p2pRequest","decisionChange","contactAttempt","information","appeal"],"description":"Record kind."},"as":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"words":{"type":"string","minLength":1,"description":"What it means."}}};
const schema36 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/expression.schema.json","title":"Expression","description":"A value, predicate or instant of the rule language (docs/language.md): a literal, or an object with exactly one operator.","anyOf":[{"type":"boolean"},{"type":"number"},{"type":"string"},{"type":"array","items":{"type":"string"}},{"$ref":"#/definitions/expressionObject"}],"definitions":{"expressionObject":{"title":"ExpressionObject","description":"One operator with its companions. Exactly one operator is allowed; the policy check names any other mixture.","type":"object","additionalProperties":false,"required":[],"properties":{"field":{"type":"string","minLength":1,"description":"A field of the record at hand, or `determination.x`, or `subject.x`; in gates `actAt`, in extensions `dueAt`."},"param":{"type":"string","minLength":1,"description":"A dated parameter of the policy."},"def":{"type":"string","minLength":1,"description":"A named definition of the policy or of definitions.json."},"lookup":{"type":"string","minLength":1,"description":"A table; with `key` and `column`."},"key":{"type":"array","items":{"$ref":"#"},"description":"Key of the row looked up.","minItems":1},"column":{"type":"string","minLength":1,"description":"Column looked up; may be left out where the table has one."},"earliest":{"type":"string","minLength":1,"description":"Earliest value of relation.field over the records where `where` holds."},"latest":{"type":"string","minLength":1,"description":"Latest value of relation.field over the records where `where` holds."},"count":{"type":"string","minLength":1,"description":"Number of records of a relation where `where` holds."},"some":{"type":"string","minLength":1,"description":"Does the relation hold a record where `where` holds?"},"where":{"$ref":"#"},"earliestOf":{"type":"array","items":{"$ref":"#"},"description":"Least of instants.","minItems":1},"latestOf":{"type":"array","items":{"$ref":"#"},"description":"Greatest of instants.","minItems":1},"plus":{"$ref":"#/definitions/Plus"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"all":{"type":"array","items":{"$ref":"#"},"description":"True where every part is true.","minItems":1},"any":{"type":"array","items":{"$ref":"#"},"description":"True where a part is true.","minItems":1},"not":{"$ref":"#"},"equal":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"in":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"atMost":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"before":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"atOrBefore":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"known":{"$ref":"#"},"to":{"type":"string","enum":["minute"],"description":"Precision asked of `known`."},"permitted":{"$ref":"#/definitions/Permitted"},"reading":{"type":"string","minLength":1,"description":"A question of the policy; with `options`."},"options":{"type":"object","description":"An expression for each option of the question.","additionalProperties":{"$ref":"#"}}}},"duration":{"title":"Duration","description":"A length of time, with the counting it uses.","type":"object","additionalProperties":false,"required":[],"properties":{"minutes":{"$ref":"#"},"hours":{"$ref":"#"},"calendarDays":{"$ref":"#"},"businessDays":{"$ref":"#"},"counting":{"$ref":"#/definitions/counting"}}},"counting":{"title":"Counting","description":"How days are counted; every word may be a reading.","type":"object","additionalProperties":false,"required":[],"properties":{"calendar":{"$ref":"#"},"dayZero":{"$ref":"#"},"cutoff":{"$ref":"#"},"lastDay":{"$ref":"#"},"dayEnds":{"$ref":"#"}}},"Plus":{"title":"Plus","description":"An instant and a duration.","type":"array","items":[{"$ref":"#"},{"$ref":"#/definitions/duration"}],"minItems":2,"maxItems":2},"Permitted":{"title":"Permitted","description":"Every gate of this policy says yes at an instant.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#"}}}}};
const schema37 = {"title":"ExpressionObject","description":"One operator with its companions. Exactly one operator is allowed; the policy check names any other mixture.","type":"object","additionalProperties":false,"required":[],"properties":{"field":{"type":"string","minLength":1,"description":"A field of the record at hand, or `determination.x`, or `subject.x`; in gates `actAt`, in extensions `dueAt`."},"param":{"type":"string","minLength":1,"description":"A dated parameter of the policy."},"def":{"type":"string","minLength":1,"description":"A named definition of the policy or of definitions.json."},"lookup":{"type":"string","minLength":1,"description":"A table; with `key` and `column`."},"key":{"type":"array","items":{"$ref":"#"},"description":"Key of the row looked up.","minItems":1},"column":{"type":"string","minLength":1,"description":"Column looked up; may be left out where the table has one."},"earliest":{"type":"string","minLength":1,"description":"Earliest value of relation.field over the records where `where` holds."},"latest":{"type":"string","minLength":1,"description":"Latest value of relation.field over the records where `where` holds."},"count":{"type":"string","minLength":1,"description":"Number of records of a relation where `where` holds."},"some":{"type":"string","minLength":1,"description":"Does the relation hold a record where `where` holds?"},"where":{"$ref":"#"},"earliestOf":{"type":"array","items":{"$ref":"#"},"description":"Least of instants.","minItems":1},"latestOf":{"type":"array","items":{"$ref":"#"},"description":"Greatest of instants.","minItems":1},"plus":{"$ref":"#/definitions/Plus"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"all":{"type":"array","items":{"$ref":"#"},"description":"True where every part is true.","minItems":1},"any":{"type":"array","items":{"$ref":"#"},"description":"True where a part is true.","minItems":1},"not":{"$ref":"#"},"equal":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"in":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"atMost":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"before":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"atOrBefore":{"type":"array","items":{"$ref":"#"},"description":"Two operands, in order.","minItems":2,"maxItems":2},"known":{"$ref":"#"},"to":{"type":"string","enum":["minute"],"description":"Precision asked of `known`."},"permitted":{"$ref":"#/definitions/Permitted"},"reading":{"type":"string","minLength":1,"description":"A question of the policy; with `options`."},"options":{"type":"object","description":"An expression for each option of the question.","additionalProperties":{"$ref":"#"}}}};
const root1 = {validate: validate74};
const schema38 = {"title":"Plus","description":"An instant and a duration.","type":"array","items":[{"$ref":"#"},{"$ref":"#/definitions/duration"}],"minItems":2,"maxItems":2};
const schema39 = {"title":"Duration","description":"A length of time, with the counting it uses.","type":"object","additionalProperties":false,"required":[],"properties":{"minutes":{"$ref":"#"},"hours":{"$ref":"#"},"calendarDays":{"$ref":"#"},"businessDays":{"$ref":"#"},"counting":{"$ref":"#/definitions/counting"}}};
const schema40 = {"title":"Counting","description":"How days are counted; every word may be a reading.","type":"object","additionalProperties":false,"required":[],"properties":{"calendar":{"$ref":"#"},"dayZero":{"$ref":"#"},"cutoff":{"$ref":"#"},"lastDay":{"$ref":"#"},"dayEnds":{"$ref":"#"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "calendar") || (key0 === "dayZero")) || (key0 === "cutoff")) || (key0 === "lastDay")) || (key0 === "dayEnds"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.calendar !== undefined){
const _errs2 = errors;
if(!(root1.validate(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayZero !== undefined){
const _errs3 = errors;
if(!(root1.validate(data.dayZero, {instancePath:instancePath+"/dayZero",parentData:data,parentDataProperty:"dayZero",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cutoff !== undefined){
const _errs4 = errors;
if(!(root1.validate(data.cutoff, {instancePath:instancePath+"/cutoff",parentData:data,parentDataProperty:"cutoff",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastDay !== undefined){
const _errs5 = errors;
if(!(root1.validate(data.lastDay, {instancePath:instancePath+"/lastDay",parentData:data,parentDataProperty:"lastDay",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayEnds !== undefined){
const _errs6 = errors;
if(!(root1.validate(data.dayEnds, {instancePath:instancePath+"/dayEnds",parentData:data,parentDataProperty:"dayEnds",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "minutes") || (key0 === "hours")) || (key0 === "calendarDays")) || (key0 === "businessDays")) || (key0 === "counting"))){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.minutes !== undefined){
const _errs2 = errors;
if(!(root1.validate(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hours !== undefined){
const _errs3 = errors;
if(!(root1.validate(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendarDays !== undefined){
const _errs4 = errors;
if(!(root1.validate(data.calendarDays, {instancePath:instancePath+"/calendarDays",parentData:data,parentDataProperty:"calendarDays",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.businessDays !== undefined){
const _errs5 = errors;
if(!(root1.validate(data.businessDays, {instancePath:instancePath+"/businessDays",parentData:data,parentDataProperty:"businessDays",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counting !== undefined){
const _errs6 = errors;
if(!(validate78(data.counting, {instancePath:instancePath+"/counting",parentData:data,parentDataProperty:"counting",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate76.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data.length < 2){
validate76.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
const len0 = data.length;
if(len0 > 0){
const _errs1 = errors;
if(!(root1.validate(data[0], {instancePath:instancePath+"/0",parentData:data,parentDataProperty:0,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
if(valid0){
if(len0 > 1){
const _errs2 = errors;
if(!(validate77(data[1], {instancePath:instancePath+"/1",parentData:data,parentDataProperty:1,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema41 = {"title":"Permitted","description":"Every gate of this policy says yes at an instant.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.at === undefined) && (missing0 = "at")){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "at")){
validate82.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined){
if(!(root1.validate(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema37.properties, key0))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate75.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.param !== undefined){
let data1 = data.param;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate75.errors = [{instancePath:instancePath+"/param",schemaPath:"#/properties/param/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.def !== undefined){
let data2 = data.def;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate75.errors = [{instancePath:instancePath+"/def",schemaPath:"#/properties/def/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/def",schemaPath:"#/properties/def/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lookup !== undefined){
let data3 = data.lookup;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate75.errors = [{instancePath:instancePath+"/lookup",schemaPath:"#/properties/lookup/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/lookup",schemaPath:"#/properties/lookup/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data4 = data.key;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate75.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(root1.validate(data4[i0], {instancePath:instancePath+"/key/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data6 = data.column;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate75.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earliest !== undefined){
let data7 = data.earliest;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate75.errors = [{instancePath:instancePath+"/earliest",schemaPath:"#/properties/earliest/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/earliest",schemaPath:"#/properties/earliest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latest !== undefined){
let data8 = data.latest;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate75.errors = [{instancePath:instancePath+"/latest",schemaPath:"#/properties/latest/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/latest",schemaPath:"#/properties/latest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data9 = data.count;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate75.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.some !== undefined){
let data10 = data.some;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate75.errors = [{instancePath:instancePath+"/some",schemaPath:"#/properties/some/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/some",schemaPath:"#/properties/some/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
const _errs23 = errors;
if(!(root1.validate(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earliestOf !== undefined){
let data12 = data.earliestOf;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data12)){
if(data12.length < 1){
validate75.errors = [{instancePath:instancePath+"/earliestOf",schemaPath:"#/properties/earliestOf/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(!(root1.validate(data12[i1], {instancePath:instancePath+"/earliestOf/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid2 = _errs26 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/earliestOf",schemaPath:"#/properties/earliestOf/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latestOf !== undefined){
let data14 = data.latestOf;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data14)){
if(data14.length < 1){
validate75.errors = [{instancePath:instancePath+"/latestOf",schemaPath:"#/properties/latestOf/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(!(root1.validate(data14[i2], {instancePath:instancePath+"/latestOf/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid3 = _errs29 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/latestOf",schemaPath:"#/properties/latestOf/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plus !== undefined){
const _errs30 = errors;
if(!(validate76(data.plus, {instancePath:instancePath+"/plus",parentData:data,parentDataProperty:"plus",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.if !== undefined){
const _errs31 = errors;
if(!(root1.validate(data.if, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
const _errs32 = errors;
if(!(root1.validate(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.else !== undefined){
const _errs33 = errors;
if(!(root1.validate(data.else, {instancePath:instancePath+"/else",parentData:data,parentDataProperty:"else",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
let data20 = data.all;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data20)){
if(data20.length < 1){
validate75.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs36 = errors;
if(!(root1.validate(data20[i3], {instancePath:instancePath+"/all/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.any !== undefined){
let data22 = data.any;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data22)){
if(data22.length < 1){
validate75.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs39 = errors;
if(!(root1.validate(data22[i4], {instancePath:instancePath+"/any/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid5 = _errs39 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not !== undefined){
const _errs40 = errors;
if(!(root1.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equal !== undefined){
let data25 = data.equal;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data25)){
if(data25.length > 2){
validate75.errors = [{instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data25.length < 2){
validate75.errors = [{instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid6 = true;
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
const _errs43 = errors;
if(!(root1.validate(data25[i5], {instancePath:instancePath+"/equal/" + i5,parentData:data25,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid6 = _errs43 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined){
let data27 = data.in;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data27)){
if(data27.length > 2){
validate75.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data27.length < 2){
validate75.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid7 = true;
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
const _errs46 = errors;
if(!(root1.validate(data27[i6], {instancePath:instancePath+"/in/" + i6,parentData:data27,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid7 = _errs46 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atMost !== undefined){
let data29 = data.atMost;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data29)){
if(data29.length > 2){
validate75.errors = [{instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data29.length < 2){
validate75.errors = [{instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid8 = true;
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
const _errs49 = errors;
if(!(root1.validate(data29[i7], {instancePath:instancePath+"/atMost/" + i7,parentData:data29,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid8 = _errs49 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data31 = data.before;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data31)){
if(data31.length > 2){
validate75.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data31.length < 2){
validate75.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid9 = true;
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
const _errs52 = errors;
if(!(root1.validate(data31[i8], {instancePath:instancePath+"/before/" + i8,parentData:data31,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid9 = _errs52 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atOrBefore !== undefined){
let data33 = data.atOrBefore;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data33)){
if(data33.length > 2){
validate75.errors = [{instancePath:instancePath+"/atOrBefore",schemaPath:"#/properties/atOrBefore/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data33.length < 2){
validate75.errors = [{instancePath:instancePath+"/atOrBefore",schemaPath:"#/properties/atOrBefore/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid10 = true;
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
const _errs55 = errors;
if(!(root1.validate(data33[i9], {instancePath:instancePath+"/atOrBefore/" + i9,parentData:data33,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid10 = _errs55 === errors;
if(!valid10){
break;
}
}
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/atOrBefore",schemaPath:"#/properties/atOrBefore/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined){
const _errs56 = errors;
if(!(root1.validate(data.known, {instancePath:instancePath+"/known",parentData:data,parentDataProperty:"known",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data36 = data.to;
const _errs57 = errors;
if(typeof data36 !== "string"){
validate75.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data36 === "minute")){
validate75.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues: schema37.properties.to.enum}}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permitted !== undefined){
const _errs59 = errors;
if(!(validate82(data.permitted, {instancePath:instancePath+"/permitted",parentData:data,parentDataProperty:"permitted",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reading !== undefined){
let data38 = data.reading;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data38 === "string"){
if(func2(data38) < 1){
validate75.errors = [{instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate75.errors = [{instancePath:instancePath+"/reading",schemaPath:"#/properties/reading/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
let data39 = data.options;
const _errs62 = errors;
if(errors === _errs62){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key1 in data39){
const _errs65 = errors;
if(!(root1.validate(data39[key1], {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data39,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid11 = _errs65 === errors;
if(!valid11){
break;
}
}
}
else {
validate75.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/expression.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data[i0] !== "string"){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate74.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.on === undefined) && (missing0 = "on")) || ((data.as === undefined) && (missing0 = "as"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "on") || (key0 === "as")) || (key0 === "words"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.on !== undefined){
let data0 = data.on;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate73.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "determination") || (data0 === "notice")) || (data0 === "p2pRequest")) || (data0 === "decisionChange")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate73.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues: schema35.properties.on.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
const _errs4 = errors;
if(!(validate74(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate73.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/definitions.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.definitions === undefined) && (missing0 = "definitions")){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "definitions")){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.definitions !== undefined){
let data0 = data.definitions;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs5 = errors;
if(!(validate73(data0[key1], {instancePath:instancePath+"/definitions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}


const schema42 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/events.schema.json","title":"Events","description":"Events that rules of several sources set limits, conditions or forms for (policies/events.json).","type":"object","additionalProperties":false,"required":["events"],"properties":{"events":{"type":"object","description":"Event ids and what each means.","additionalProperties":{"type":"string","minLength":1,"description":"The event, as a noun phrase."}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/events.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.events === undefined) && (missing0 = "events")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "events")){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.events !== undefined){
let data0 = data.events;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate87.errors = [{instancePath:instancePath+"/events/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/events/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/events/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/events/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


const schema43 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/results/integrity-checks.schema.json","title":"IntegrityChecks","description":"The catalogue of data-integrity checks (checks/integrity.json): what each looks at, why it matters, what to do, and the limits that are data.","type":"object","additionalProperties":false,"required":["checks","turnarounds","openStates","ownFlags","sameContent","constants","edits","missing"],"properties":{"checks":{"type":"array","items":{"$ref":"#/definitions/IntegrityCheck"},"description":"Checks, in the order in which they are listed."},"turnarounds":{"type":"array","items":{"$ref":"#/definitions/Turnaround"},"description":"Limits of `impossible-turnaround`."},"openStates":{"type":"array","items":{"$ref":"#/definitions/OpenState"},"description":"States of `open-with-end`."},"ownFlags":{"type":"array","items":{"$ref":"#/definitions/OwnFlag"},"description":"Flags of `own-flag-disagrees`."},"sameContent":{"type":"array","items":{"$ref":"#/definitions/SameContent"},"description":"Fields of `same-content`."},"constants":{"$ref":"#/definitions/Constants"},"edits":{"$ref":"#/definitions/Edits"},"missing":{"$ref":"#/definitions/Missing"}},"definitions":{"IntegrityCheck":{"title":"IntegrityCheck","description":"A check.","type":"object","additionalProperties":false,"required":["id","title","about","looksAt","why","todo"],"properties":{"id":{"type":"string","minLength":1,"description":"Check."},"title":{"type":"string","minLength":1,"description":"Title."},"about":{"type":"string","enum":["record","records","column","drops"],"description":"What one instance is about: a record, several records, a column of a file, or two drops."},"looksAt":{"type":"string","minLength":1,"description":"What it looks at."},"why":{"type":"string","minLength":1,"description":"Why it matters."},"todo":{"type":"string","minLength":1,"description":"What to do."}}},"Turnaround":{"title":"Turnaround","description":"Two times of a record and how far apart they can be.","type":"object","additionalProperties":false,"required":["kind","from","to","leastMinutes","mostDays","reason"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"from":{"type":"string","minLength":1,"description":"Field of the earlier time."},"to":{"type":"string","minLength":1,"description":"Field of the later time."},"only":{"$ref":"#/definitions/FieldIn"},"leastMinutes":{"type":"integer","description":"Closer together is impossible; 0: nothing is too close.","minimum":0},"mostDays":{"type":"integer","description":"Further apart is impossible.","minimum":0},"reason":{"type":"string","minLength":1,"description":"Why these limits."}}},"FieldIn":{"title":"FieldIn","description":"Records whose field has one of these values.","type":"object","additionalProperties":false,"required":["field","in"],"properties":{"field":{"type":"string","minLength":1,"description":"Field."},"in":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Values."}}},"OpenState":{"title":"OpenState","description":"A state in which a record is open, and the times that only its end has.","type":"object","additionalProperties":false,"required":["kind","field","in","ends"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field of the state."},"in":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Open states."},"ends":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Times of the end."}}},"OwnFlag":{"title":"OwnFlag","description":"A flag of the source system that a duty was kept in time, and the deadlines it speaks of.","type":"object","additionalProperties":false,"required":["kind","field","topics"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field of the flag."},"topics":{"type":"array","items":{"type":"string","minLength":1,"description":"Topic."},"description":"Topics of the rules of kind deadline, whose subject is this kind."}}},"SameContent":{"title":"SameContent","description":"Fields of which no two records of a kind hold the same.","type":"object","additionalProperties":false,"required":["kind","fields","reason"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields."},"reason":{"type":"string","minLength":1,"description":"Why."}}},"Constants":{"title":"Constants","description":"Columns in which cases differ.","type":"object","additionalProperties":false,"required":["leastRecords","reason","fields"],"properties":{"leastRecords":{"type":"integer","description":"Recorded values of a file, at least.","minimum":2},"reason":{"type":"string","minLength":1,"description":"Why so many."},"fields":{"type":"array","items":{"$ref":"#/definitions/WatchedField"},"description":"Columns; of a time its time of day."}}},"WatchedField":{"title":"WatchedField","description":"A column.","type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field."}}},"Edits":{"title":"Edits","description":"Fields of `edited-later`: what nobody changes once a case is decided.","type":"object","additionalProperties":false,"required":["closedBy","fields","reason"],"properties":{"closedBy":{"$ref":"#/definitions/WatchedField"},"fields":{"type":"array","items":{"$ref":"#/definitions/FieldsOfKind"},"description":"Fields, by kind."},"reason":{"type":"string","minLength":1,"description":"Why these."}}},"FieldsOfKind":{"title":"FieldsOfKind","description":"Fields of a kind.","type":"object","additionalProperties":false,"required":["kind","fields"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields."}}},"Missing":{"title":"Missing","description":"The alarm line of `more-missing`.","type":"object","additionalProperties":false,"required":["leastRecords","risePercent","reason"],"properties":{"leastRecords":{"type":"integer","minimum":1,"description":"Records of a kind that a delivery of a sender brings, at least."},"risePercent":{"type":"integer","minimum":1,"description":"So many more of a hundred records are blank than in the delivery before, at least."},"reason":{"type":"string","minLength":1,"description":"Why this line."}}}}};
const schema44 = {"title":"IntegrityCheck","description":"A check.","type":"object","additionalProperties":false,"required":["id","title","about","looksAt","why","todo"],"properties":{"id":{"type":"string","minLength":1,"description":"Check."},"title":{"type":"string","minLength":1,"description":"Title."},"about":{"type":"string","enum":["record","records","column","drops"],"description":"What one instance is about: a record, several records, a column of a file, or two drops."},"looksAt":{"type":"string","minLength":1,"description":"What it looks at."},"why":{"type":"string","minLength":1,"description":"Why it matters."},"todo":{"type":"string","minLength":1,"description":"What to do."}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.about === undefined) && (missing0 = "about"))) || ((data.looksAt === undefined) && (missing0 = "looksAt"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.todo === undefined) && (missing0 = "todo"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "about")) || (key0 === "looksAt")) || (key0 === "why")) || (key0 === "todo"))){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate89.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate89.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
let data2 = data.about;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate89.errors = [{instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "record") || (data2 === "records")) || (data2 === "column")) || (data2 === "drops"))){
validate89.errors = [{instancePath:instancePath+"/about",schemaPath:"#/properties/about/enum",keyword:"enum",params:{allowedValues: schema44.properties.about.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.looksAt !== undefined){
let data3 = data.looksAt;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate89.errors = [{instancePath:instancePath+"/looksAt",schemaPath:"#/properties/looksAt/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/looksAt",schemaPath:"#/properties/looksAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data4 = data.why;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate89.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.todo !== undefined){
let data5 = data.todo;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate89.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const schema45 = {"title":"Turnaround","description":"Two times of a record and how far apart they can be.","type":"object","additionalProperties":false,"required":["kind","from","to","leastMinutes","mostDays","reason"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"from":{"type":"string","minLength":1,"description":"Field of the earlier time."},"to":{"type":"string","minLength":1,"description":"Field of the later time."},"only":{"$ref":"#/definitions/FieldIn"},"leastMinutes":{"type":"integer","description":"Closer together is impossible; 0: nothing is too close.","minimum":0},"mostDays":{"type":"integer","description":"Further apart is impossible.","minimum":0},"reason":{"type":"string","minLength":1,"description":"Why these limits."}}};
const schema46 = {"title":"FieldIn","description":"Records whose field has one of these values.","type":"object","additionalProperties":false,"required":["field","in"],"properties":{"field":{"type":"string","minLength":1,"description":"Field."},"in":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Values."}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.in === undefined) && (missing0 = "in"))){
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "field") || (key0 === "in"))){
validate92.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate92.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined){
let data1 = data.in;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate92.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.kind === undefined) && (missing0 = "kind")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.leastMinutes === undefined) && (missing0 = "leastMinutes"))) || ((data.mostDays === undefined) && (missing0 = "mostDays"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "from")) || (key0 === "to")) || (key0 === "only")) || (key0 === "leastMinutes")) || (key0 === "mostDays")) || (key0 === "reason"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate91.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate91.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data1 = data.from;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate91.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data2 = data.to;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate91.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only !== undefined){
const _errs8 = errors;
if(!(validate92(data.only, {instancePath:instancePath+"/only",parentData:data,parentDataProperty:"only",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leastMinutes !== undefined){
let data4 = data.leastMinutes;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate91.errors = [{instancePath:instancePath+"/leastMinutes",schemaPath:"#/properties/leastMinutes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate91.errors = [{instancePath:instancePath+"/leastMinutes",schemaPath:"#/properties/leastMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostDays !== undefined){
let data5 = data.mostDays;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate91.errors = [{instancePath:instancePath+"/mostDays",schemaPath:"#/properties/mostDays/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate91.errors = [{instancePath:instancePath+"/mostDays",schemaPath:"#/properties/mostDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate91.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"OpenState","description":"A state in which a record is open, and the times that only its end has.","type":"object","additionalProperties":false,"required":["kind","field","in","ends"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field of the state."},"in":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Open states."},"ends":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Times of the end."}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.field === undefined) && (missing0 = "field"))) || ((data.in === undefined) && (missing0 = "in"))) || ((data.ends === undefined) && (missing0 = "ends"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "field")) || (key0 === "in")) || (key0 === "ends"))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate95.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate95.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema47.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate95.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined){
let data2 = data.in;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate95.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ends !== undefined){
let data4 = data.ends;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate95.errors = [{instancePath:instancePath+"/ends/" + i1,schemaPath:"#/properties/ends/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/ends/" + i1,schemaPath:"#/properties/ends/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const schema48 = {"title":"OwnFlag","description":"A flag of the source system that a duty was kept in time, and the deadlines it speaks of.","type":"object","additionalProperties":false,"required":["kind","field","topics"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field of the flag."},"topics":{"type":"array","items":{"type":"string","minLength":1,"description":"Topic."},"description":"Topics of the rules of kind deadline, whose subject is this kind."}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.field === undefined) && (missing0 = "field"))) || ((data.topics === undefined) && (missing0 = "topics"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "field")) || (key0 === "topics"))){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate97.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate97.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema48.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate97.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined){
let data2 = data.topics;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate97.errors = [{instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

const schema49 = {"title":"SameContent","description":"Fields of which no two records of a kind hold the same.","type":"object","additionalProperties":false,"required":["kind","fields","reason"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields."},"reason":{"type":"string","minLength":1,"description":"Why."}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "fields")) || (key0 === "reason"))){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate99.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate99.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate99.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate99.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const schema50 = {"title":"Constants","description":"Columns in which cases differ.","type":"object","additionalProperties":false,"required":["leastRecords","reason","fields"],"properties":{"leastRecords":{"type":"integer","description":"Recorded values of a file, at least.","minimum":2},"reason":{"type":"string","minLength":1,"description":"Why so many."},"fields":{"type":"array","items":{"$ref":"#/definitions/WatchedField"},"description":"Columns; of a time its time of day."}}};
const schema51 = {"title":"WatchedField","description":"A column.","type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"field":{"type":"string","minLength":1,"description":"Field."}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.field === undefined) && (missing0 = "field"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "field"))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate102.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate102.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate102.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.leastRecords === undefined) && (missing0 = "leastRecords")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "leastRecords") || (key0 === "reason")) || (key0 === "fields"))){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.leastRecords !== undefined){
let data0 = data.leastRecords;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate101.errors = [{instancePath:instancePath+"/leastRecords",schemaPath:"#/properties/leastRecords/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 2 || isNaN(data0)){
validate101.errors = [{instancePath:instancePath+"/leastRecords",schemaPath:"#/properties/leastRecords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate101.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data2 = data.fields;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate102(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const schema52 = {"title":"Edits","description":"Fields of `edited-later`: what nobody changes once a case is decided.","type":"object","additionalProperties":false,"required":["closedBy","fields","reason"],"properties":{"closedBy":{"$ref":"#/definitions/WatchedField"},"fields":{"type":"array","items":{"$ref":"#/definitions/FieldsOfKind"},"description":"Fields, by kind."},"reason":{"type":"string","minLength":1,"description":"Why these."}}};
const schema53 = {"title":"FieldsOfKind","description":"Fields of a kind.","type":"object","additionalProperties":false,"required":["kind","fields"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields."}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "fields"))){
validate107.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate107.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate107.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema53.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate107.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate107.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.closedBy === undefined) && (missing0 = "closedBy")) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "closedBy") || (key0 === "fields")) || (key0 === "reason"))){
validate105.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.closedBy !== undefined){
const _errs2 = errors;
if(!(validate102(data.closedBy, {instancePath:instancePath+"/closedBy",parentData:data,parentDataProperty:"closedBy",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate107(data1[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate105.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}

const schema54 = {"title":"Missing","description":"The alarm line of `more-missing`.","type":"object","additionalProperties":false,"required":["leastRecords","risePercent","reason"],"properties":{"leastRecords":{"type":"integer","minimum":1,"description":"Records of a kind that a delivery of a sender brings, at least."},"risePercent":{"type":"integer","minimum":1,"description":"So many more of a hundred records are blank than in the delivery before, at least."},"reason":{"type":"string","minLength":1,"description":"Why this line."}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.leastRecords === undefined) && (missing0 = "leastRecords")) || ((data.risePercent === undefined) && (missing0 = "risePercent"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "leastRecords") || (key0 === "risePercent")) || (key0 === "reason"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.leastRecords !== undefined){
let data0 = data.leastRecords;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate110.errors = [{instancePath:instancePath+"/leastRecords",schemaPath:"#/properties/leastRecords/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate110.errors = [{instancePath:instancePath+"/leastRecords",schemaPath:"#/properties/leastRecords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risePercent !== undefined){
let data1 = data.risePercent;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate110.errors = [{instancePath:instancePath+"/risePercent",schemaPath:"#/properties/risePercent/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate110.errors = [{instancePath:instancePath+"/risePercent",schemaPath:"#/properties/risePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate110.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/results/integrity-checks.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.checks === undefined) && (missing0 = "checks")) || ((data.turnarounds === undefined) && (missing0 = "turnarounds"))) || ((data.openStates === undefined) && (missing0 = "openStates"))) || ((data.ownFlags === undefined) && (missing0 = "ownFlags"))) || ((data.sameContent === undefined) && (missing0 = "sameContent"))) || ((data.constants === undefined) && (missing0 = "constants"))) || ((data.edits === undefined) && (missing0 = "edits"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "checks") || (key0 === "turnarounds")) || (key0 === "openStates")) || (key0 === "ownFlags")) || (key0 === "sameContent")) || (key0 === "constants")) || (key0 === "edits")) || (key0 === "missing"))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.checks !== undefined){
let data0 = data.checks;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate89(data0[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turnarounds !== undefined){
let data2 = data.turnarounds;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate91(data2[i1], {instancePath:instancePath+"/turnarounds/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/turnarounds",schemaPath:"#/properties/turnarounds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openStates !== undefined){
let data4 = data.openStates;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate95(data4[i2], {instancePath:instancePath+"/openStates/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/openStates",schemaPath:"#/properties/openStates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownFlags !== undefined){
let data6 = data.ownFlags;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate97(data6[i3], {instancePath:instancePath+"/ownFlags/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/ownFlags",schemaPath:"#/properties/ownFlags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sameContent !== undefined){
let data8 = data.sameContent;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs16 = errors;
if(!(validate99(data8[i4], {instancePath:instancePath+"/sameContent/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/sameContent",schemaPath:"#/properties/sameContent/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.constants !== undefined){
const _errs17 = errors;
if(!(validate101(data.constants, {instancePath:instancePath+"/constants",parentData:data,parentDataProperty:"constants",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edits !== undefined){
const _errs18 = errors;
if(!(validate105(data.edits, {instancePath:instancePath+"/edits",parentData:data,parentDataProperty:"edits",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
const _errs19 = errors;
if(!(validate110(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}


const schema55 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/results/ledger-line.schema.json","title":"LedgerLine","description":"One line of ledger.ndjson: all that intake made of a drop, so that it can be judged again. An instant is a number, microseconds since 1970-01-01T00:00Z; `not-yet` an act that had not happened.","type":"object","required":["line"],"discriminator":{"propertyName":"line"},"oneOf":[{"$ref":"#/definitions/head"},{"$ref":"#/definitions/calendar"},{"$ref":"#/definitions/table"},{"$ref":"#/definitions/control"},{"$ref":"#/definitions/file"},{"$ref":"#/definitions/reject"},{"$ref":"#/definitions/setAside"},{"$ref":"#/definitions/unmappedCode"},{"$ref":"#/definitions/integrity"},{"$ref":"#/definitions/superseded"},{"$ref":"#/definitions/origin"},{"$ref":"#/definitions/record"}],"definitions":{"head":{"title":"LedgerHead","description":"First line: the shape of the file, and what was read beside the drop.","type":"object","additionalProperties":false,"required":["line","schema","zone","inputs"],"properties":{"line":{"const":"head","type":"string","description":"Kind of line."},"schema":{"const":"p2p-audit/ledger/1","type":"string","description":"Shape of this file."},"zone":{"type":"string","minLength":1,"description":"IANA zone in which canonical files were read."},"inputs":{"type":"array","items":{"$ref":"https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/InputDigest"},"description":"Digests of the mappings and of the plan's own calendars and tables."},"history":{"$ref":"https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/HistoryRead"}}},"calendar":{"title":"LedgerCalendar","description":"A calendar of the plan's own.","type":"object","additionalProperties":false,"required":["line","calendar"],"properties":{"line":{"const":"calendar","type":"string","description":"Kind of line."},"calendar":{"$ref":"https://p2p-audit.invalid/schemas/policy/calendar.schema.json"}}},"table":{"title":"LedgerTable","description":"A table of the plan's own.","type":"object","additionalProperties":false,"required":["line","table"],"properties":{"line":{"const":"table","type":"string","description":"Kind of line."},"table":{"$ref":"https://p2p-audit.invalid/schemas/policy/table.schema.json"}}},"control":{"title":"LedgerControl","description":"A line of a control file.","type":"object","additionalProperties":false,"required":["line","entry"],"properties":{"line":{"const":"control","type":"string","description":"Kind of line."},"entry":{"$ref":"https://p2p-audit.invalid/schemas/intake/control.schema.json#/definitions/ControlEntry"}}},"file":{"title":"LedgerFile","description":"A file of the drop and what became of its rows.","type":"object","additionalProperties":false,"required":["line","file"],"properties":{"line":{"const":"file","type":"string","description":"Kind of line."},"file":{"$ref":"https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/FileResult"}}},"reject":{"title":"LedgerReject","description":"A row that was set aside.","type":"object","additionalProperties":false,"required":["line","reject"],"properties":{"line":{"const":"reject","type":"string","description":"Kind of line."},"reject":{"$ref":"https://p2p-audit.invalid/schemas/results/reject.schema.json"}}},"setAside":{"title":"LedgerSetAside","description":"What a rejected row or an unread file takes out of the data.","type":"object","additionalProperties":false,"required":["line","sender","kind","parent","whole"],"properties":{"line":{"const":"set-aside","type":"string","description":"Kind of line."},"sender":{"type":"string","description":"Sender."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"parent":{"type":["string","null"],"minLength":1,"description":"Parent that the row names; null where it cannot be read."},"whole":{"type":"boolean","description":"A whole file could not be read."},"number":{"type":"string","minLength":1,"description":"Authorisation number of the row: of a determination, or of a P2P that names its determination by nothing else."}}},"unmappedCode":{"title":"LedgerUnmappedCode","description":"A code that no mapping knows.","type":"object","additionalProperties":false,"required":["line","file","column","code","field","rows","sharePercent"],"properties":{"line":{"const":"unmapped-code","type":"string","description":"Kind of line."},"file":{"type":"string","minLength":1,"description":"File."},"column":{"type":"string","description":"Column."},"code":{"type":"string","description":"Code."},"field":{"type":"string","minLength":1,"description":"Field."},"rows":{"type":"integer","description":"Rows.","minimum":0},"sharePercent":{"type":"number","description":"Share of the file's rows."}}},"integrity":{"title":"LedgerIntegrity","description":"Something odd that only intake sees; the record is used as recorded.","type":"object","additionalProperties":false,"required":["line","code","kind","id","file","row","field"],"properties":{"line":{"const":"integrity","type":"string","description":"Kind of line."},"code":{"type":"string","minLength":1,"description":"Code."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"id":{"type":"string","minLength":1,"description":"Key."},"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":"integer","description":"Row.","minimum":1},"field":{"type":["string","null"],"minLength":1,"description":"Field; null: the record as a whole."},"others":{"type":"array","items":{"$ref":"#/definitions/LedgerPlace"},"description":"The other places that belong to it."}}},"superseded":{"title":"LedgerSuperseded","description":"A record that a later delivery gives with other contents; the later one is used.","type":"object","additionalProperties":false,"required":["line","kind","id","sender","file","row","by","fields"],"properties":{"line":{"const":"superseded","type":"string","description":"Kind of line."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"id":{"type":"string","minLength":1,"description":"Key."},"sender":{"type":"string","description":"Sender."},"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":"integer","minimum":1,"description":"Row."},"by":{"$ref":"#/definitions/LedgerPlace"},"fields":{"type":"array","description":"Fields that say something else, in the order of the schema.","items":{"$ref":"#/definitions/LedgerChangedField"}}}},"origin":{"title":"LedgerOrigin","description":"What records of one file and kind have in common; numbered from 0 in the order of the lines.","type":"object","additionalProperties":false,"required":["line","file","sender","fields"],"properties":{"line":{"const":"origin","type":"string","description":"Kind of line."},"file":{"type":"string","minLength":1,"description":"File."},"sender":{"type":"string","description":"Sender."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields that were delivered."}}},"record":{"title":"LedgerRecordLine","description":"One accepted record; it stands in the file of its origin.","type":"object","additionalProperties":false,"required":["line","kind","id","parent","origin","row","values"],"properties":{"line":{"const":"record","type":"string","description":"Kind of line."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"id":{"type":"string","minLength":1,"description":"Key."},"parent":{"type":["string","null"],"minLength":1,"description":"Key of the record it belongs to, where it names one."},"origin":{"type":"integer","description":"Number of its origin.","minimum":0},"row":{"type":"integer","description":"Ordinal of the row among the data rows of the file.","minimum":1},"values":{"type":"object","description":"Values by field; blank fields are left out.","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/LedgerTime"}]}},"supplements":{"type":"object","description":"Where fields stand that another row gave.","additionalProperties":{"$ref":"#/definitions/LedgerPlace"}}}},"LedgerTime":{"title":"LedgerTime","description":"A time that is no instant: a whole day, or the two readings of a clock that was being changed. Microseconds since 1970-01-01T00:00Z.","type":"object","additionalProperties":false,"required":["from","to","day"],"properties":{"from":{"type":"integer","description":"Earliest."},"to":{"type":"integer","description":"Latest."},"day":{"type":"boolean","description":"Only a date was recorded."}}},"LedgerPlace":{"title":"LedgerPlace","description":"A place in the sources.","type":"object","additionalProperties":false,"required":["file","row"],"properties":{"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":"integer","description":"Row.","minimum":1}}},"LedgerChangedField":{"title":"LedgerChangedField","description":"What a field said before and says now; null: blank.","type":"object","additionalProperties":false,"required":["field","was","is"],"properties":{"field":{"type":"string","minLength":1,"description":"Field."},"was":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"},{"$ref":"#/definitions/LedgerTime"}],"description":"Before."},"is":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"},{"$ref":"#/definitions/LedgerTime"}],"description":"Now."}}}}};
const schema56 = {"title":"LedgerHead","description":"First line: the shape of the file, and what was read beside the drop.","type":"object","additionalProperties":false,"required":["line","schema","zone","inputs"],"properties":{"line":{"const":"head","type":"string","description":"Kind of line."},"schema":{"const":"p2p-audit/ledger/1","type":"string","description":"Shape of this file."},"zone":{"type":"string","minLength":1,"description":"IANA zone in which canonical files were read."},"inputs":{"type":"array","items":{"$ref":"https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/InputDigest"},"description":"Digests of the mappings and of the plan's own calendars and tables."},"history":{"$ref":"https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/HistoryRead"}}};
const schema112 = {"title":"InputDigest","description":"An input.","type":"object","additionalProperties":false,"required":["name","sha256"],"properties":{"name":{"type":"string","minLength":1,"description":"Name."},"sha256":{"type":"string","minLength":1,"description":"Digest."}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate236.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "sha256"))){
validate236.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate236.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate236.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate236.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate236.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"HistoryRead","description":"What was known of a history of deliveries, where the run was made from one.","type":"object","additionalProperties":false,"required":["knownAt","deliveries","files","redelivered","withdrawn"],"properties":{"knownAt":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","description":"Last instant at which anything arrived or was withdrawn, among what was known (UTC)."},"deliveries":{"type":"integer","minimum":1,"description":"Deliveries known."},"files":{"type":"integer","minimum":0,"description":"Files that were read: those that arrived, but for redelivered and withdrawn ones."},"redelivered":{"type":"array","description":"Files that arrived again unchanged; each was read once.","items":{"$ref":"#/definitions/Redelivery"}},"withdrawn":{"type":"array","description":"Files that their sender withdrew; they were not read.","items":{"$ref":"#/definitions/WithdrawnFile"}}}};
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const schema62 = {"title":"Redelivery","description":"A file that arrived again with the bytes of its last delivery.","type":"object","additionalProperties":false,"required":["file","at"],"properties":{"file":{"type":"string","minLength":1,"description":"The file as it was read: its first arrival and its name."},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","description":"When it arrived again (UTC)."}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.at === undefined) && (missing0 = "at"))){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "file") || (key0 === "at"))){
validate122.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate122.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate122.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate122.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}}];
return false;
}
}
else {
validate122.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema63 = {"title":"WithdrawnFile","description":"A file that counts no more.","type":"object","additionalProperties":false,"required":["file","at","by","reason"],"properties":{"file":{"type":"string","minLength":1,"description":"Its arrival and its name."},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","description":"When it was withdrawn (UTC)."},"by":{"type":"string","minLength":1,"description":"Who withdrew it."},"reason":{"type":"string","minLength":1,"description":"Why."}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.file === undefined) && (missing0 = "file")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "at")) || (key0 === "by")) || (key0 === "reason"))){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate124.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate124.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data2 = data.by;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate124.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate124.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.knownAt === undefined) && (missing0 = "knownAt")) || ((data.deliveries === undefined) && (missing0 = "deliveries"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.redelivered === undefined) && (missing0 = "redelivered"))) || ((data.withdrawn === undefined) && (missing0 = "withdrawn"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "knownAt") || (key0 === "deliveries")) || (key0 === "files")) || (key0 === "redelivered")) || (key0 === "withdrawn"))){
validate238.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.knownAt !== undefined){
let data0 = data.knownAt;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate238.errors = [{instancePath:instancePath+"/knownAt",schemaPath:"#/properties/knownAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/knownAt",schemaPath:"#/properties/knownAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliveries !== undefined){
let data1 = data.deliveries;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate238.errors = [{instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate238.errors = [{instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data2 = data.files;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate238.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate238.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redelivered !== undefined){
let data3 = data.redelivered;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate122(data3[i0], {instancePath:instancePath+"/redelivered/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/redelivered",schemaPath:"#/properties/redelivered/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withdrawn !== undefined){
let data5 = data.withdrawn;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate124(data5[i1], {instancePath:instancePath+"/withdrawn/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/withdrawn",schemaPath:"#/properties/withdrawn/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.line === undefined) && (missing0 = "line")) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.zone === undefined) && (missing0 = "zone"))) || ((data.inputs === undefined) && (missing0 = "inputs"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "line") || (key0 === "schema")) || (key0 === "zone")) || (key0 === "inputs")) || (key0 === "history"))){
validate113.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate113.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("head" !== data0){
validate113.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "head"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data1 = data.schema;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate113.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("p2p-audit/ledger/1" !== data1){
validate113.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "p2p-audit/ledger/1"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone !== undefined){
let data2 = data.zone;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate113.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data3 = data.inputs;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate236(data3[i0], {instancePath:instancePath+"/inputs/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
const _errs11 = errors;
if(!(validate238(data.history, {instancePath:instancePath+"/history",parentData:data,parentDataProperty:"history",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const schema115 = {"title":"LedgerCalendar","description":"A calendar of the plan's own.","type":"object","additionalProperties":false,"required":["line","calendar"],"properties":{"line":{"const":"calendar","type":"string","description":"Kind of line."},"calendar":{"$ref":"https://p2p-audit.invalid/schemas/policy/calendar.schema.json"}}};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.line === undefined) && (missing0 = "line")) || ((data.calendar === undefined) && (missing0 = "calendar"))){
validate242.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "line") || (key0 === "calendar"))){
validate242.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate242.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("calendar" !== data0){
validate242.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "calendar"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendar !== undefined){
const _errs4 = errors;
if(!(validate64(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}

const schema116 = {"title":"LedgerTable","description":"A table of the plan's own.","type":"object","additionalProperties":false,"required":["line","table"],"properties":{"line":{"const":"table","type":"string","description":"Kind of line."},"table":{"$ref":"https://p2p-audit.invalid/schemas/policy/table.schema.json"}}};
const schema117 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/table.schema.json","title":"Table","description":"A look-up table.","type":"object","additionalProperties":false,"required":["id","title","keys","columns","source","evidence","rows"],"properties":{"id":{"type":"string","minLength":1,"description":"Name."},"title":{"type":"string","minLength":1,"description":"What it holds."},"keys":{"type":"array","items":{"type":"string","minLength":1,"description":"Column."},"description":"Names of the key columns.","minItems":1},"columns":{"type":"array","items":{"type":"string","minLength":1,"description":"Column."},"description":"Names of the value columns.","minItems":1},"source":{"type":"string","minLength":1,"description":"Where the rows come from."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."},"rows":{"type":"array","items":{"$ref":"#/definitions/TableRow"},"description":"Rows."}},"definitions":{"TableRow":{"title":"TableRow","description":"One row.","type":"object","additionalProperties":false,"required":["key","values"],"properties":{"key":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Key."},"values":{"type":"object","description":"Cells; a cell may hold a list.","additionalProperties":{"description":"A cell.","anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]}}}}}};
const schema118 = {"title":"TableRow","description":"One row.","type":"object","additionalProperties":false,"required":["key","values"],"properties":{"key":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Key."},"values":{"type":"object","description":"Cells; a cell may hold a list.","additionalProperties":{"description":"A cell.","anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]}}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.values === undefined) && (missing0 = "values"))){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "key") || (key0 === "values"))){
validate246.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate246.errors = [{instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/key/" + i0,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data2 = data.values;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err1 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data3 !== "boolean"){
const err2 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data3)){
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/values/additionalProperties/anyOf/3/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate246.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate246.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/table.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.rows === undefined) && (missing0 = "rows"))){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "keys")) || (key0 === "columns")) || (key0 === "source")) || (key0 === "evidence")) || (key0 === "rows"))){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate245.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate245.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data2 = data.keys;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate245.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate245.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data4 = data.columns;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate245.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate245.errors = [{instancePath:instancePath+"/columns/" + i1,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/columns/" + i1,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data6 = data.source;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate245.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data7 = data.evidence;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate245.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data7 === "confirmed") || (data7 === "partly")) || (data7 === "unconfirmed")) || (data7 === "internal"))){
validate245.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema117.properties.evidence.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data8 = data.rows;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate246(data8[i2], {instancePath:instancePath+"/rows/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.line === undefined) && (missing0 = "line")) || ((data.table === undefined) && (missing0 = "table"))){
validate244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "line") || (key0 === "table"))){
validate244.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate244.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("table" !== data0){
validate244.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "table"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
const _errs4 = errors;
if(!(validate245(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}

const schema119 = {"title":"LedgerControl","description":"A line of a control file.","type":"object","additionalProperties":false,"required":["line","entry"],"properties":{"line":{"const":"control","type":"string","description":"Kind of line."},"entry":{"$ref":"https://p2p-audit.invalid/schemas/intake/control.schema.json#/definitions/ControlEntry"}}};
const schema122 = {"title":"ControlEntry","description":"A line of a control file with what stands for all of its lines; null where it is not said.","type":"object","additionalProperties":false,"required":["control","sender","file","rows","firstDate","lastDate","extractedAt","completeThrough","sha256"],"properties":{"control":{"type":"string","minLength":1,"description":"Control file."},"sender":{"type":"string","minLength":1,"description":"Sender."},"file":{"type":"string","minLength":1,"description":"File, relative to the drop."},"rows":{"type":"integer","description":"Data rows.","minimum":0},"firstDate":{"type":["string","null"],"minLength":1,"description":"First date.","format":"date"},"lastDate":{"type":["string","null"],"minLength":1,"description":"Last date.","format":"date"},"extractedAt":{"type":["string","null"],"minLength":1,"description":"When it was extracted.","format":"date-time"},"completeThrough":{"type":["string","null"],"minLength":1,"description":"Instant up to which it is stated to be complete.","format":"date-time"},"sha256":{"type":["string","null"],"minLength":1,"description":"SHA-256."}}};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.control === undefined) && (missing0 = "control")) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.firstDate === undefined) && (missing0 = "firstDate"))) || ((data.lastDate === undefined) && (missing0 = "lastDate"))) || ((data.extractedAt === undefined) && (missing0 = "extractedAt"))) || ((data.completeThrough === undefined) && (missing0 = "completeThrough"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema122.properties, key0))){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.control !== undefined){
let data0 = data.control;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate253.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/control",schemaPath:"#/properties/control/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate253.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data2 = data.file;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate253.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data3 = data.rows;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate253.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate253.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firstDate !== undefined){
let data4 = data.firstDate;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate253.errors = [{instancePath:instancePath+"/firstDate",schemaPath:"#/properties/firstDate/type",keyword:"type",params:{type: schema122.properties.firstDate.type}}];
return false;
}
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate253.errors = [{instancePath:instancePath+"/firstDate",schemaPath:"#/properties/firstDate/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data4))){
validate253.errors = [{instancePath:instancePath+"/firstDate",schemaPath:"#/properties/firstDate/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastDate !== undefined){
let data5 = data.lastDate;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate253.errors = [{instancePath:instancePath+"/lastDate",schemaPath:"#/properties/lastDate/type",keyword:"type",params:{type: schema122.properties.lastDate.type}}];
return false;
}
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate253.errors = [{instancePath:instancePath+"/lastDate",schemaPath:"#/properties/lastDate/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data5))){
validate253.errors = [{instancePath:instancePath+"/lastDate",schemaPath:"#/properties/lastDate/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extractedAt !== undefined){
let data6 = data.extractedAt;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate253.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/type",keyword:"type",params:{type: schema122.properties.extractedAt.type}}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate253.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats0(data6))){
validate253.errors = [{instancePath:instancePath+"/extractedAt",schemaPath:"#/properties/extractedAt/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completeThrough !== undefined){
let data7 = data.completeThrough;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate253.errors = [{instancePath:instancePath+"/completeThrough",schemaPath:"#/properties/completeThrough/type",keyword:"type",params:{type: schema122.properties.completeThrough.type}}];
return false;
}
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate253.errors = [{instancePath:instancePath+"/completeThrough",schemaPath:"#/properties/completeThrough/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats0(data7))){
validate253.errors = [{instancePath:instancePath+"/completeThrough",schemaPath:"#/properties/completeThrough/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data8 = data.sha256;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate253.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: schema122.properties.sha256.type}}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate253.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.line === undefined) && (missing0 = "line")) || ((data.entry === undefined) && (missing0 = "entry"))){
validate249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "line") || (key0 === "entry"))){
validate249.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate249.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("control" !== data0){
validate249.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "control"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry !== undefined){
const _errs4 = errors;
if(!(validate253(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}

const schema123 = {"title":"LedgerFile","description":"A file of the drop and what became of its rows.","type":"object","additionalProperties":false,"required":["line","file"],"properties":{"line":{"const":"file","type":"string","description":"Kind of line."},"file":{"$ref":"https://p2p-audit.invalid/schemas/results/audit-result.schema.json#/definitions/FileResult"}}};
const schema64 = {"title":"FileResult","description":"One file of the drop and what became of its rows.","type":"object","additionalProperties":false,"required":["file","sender","mapping","sha256","bytes","status","message","rows","accepted","rejected","records"],"properties":{"file":{"type":"string","minLength":1,"description":"File."},"sender":{"type":["string","null"],"minLength":1,"description":"Sender."},"mapping":{"type":["string","null"],"minLength":1,"description":"Mapping; null: canonical."},"sha256":{"type":"string","minLength":1,"description":"Digest."},"bytes":{"type":"integer","description":"Size.","minimum":0},"status":{"type":"string","enum":["read","unreadable","unmapped","empty","header-only"],"description":"What became of it."},"message":{"type":["string","null"],"minLength":1,"description":"Why, where it was not read."},"rows":{"type":"integer","description":"Rows in.","minimum":0},"accepted":{"type":"integer","description":"Rows accepted.","minimum":0},"rejected":{"type":"integer","description":"Rows set aside.","minimum":0},"superseded":{"type":"integer","minimum":0,"description":"Accepted rows of a history of which no record is used any more: a later delivery gives all of them again."},"corrected":{"type":"integer","minimum":0,"description":"Accepted rows of a history with a record that a later delivery gives with other contents; each is in superseded.csv."},"records":{"type":"object","description":"Records made, by kind.","additionalProperties":{"type":"integer","description":"Number."}}}};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.file === undefined) && (missing0 = "file")) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.mapping === undefined) && (missing0 = "mapping"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.accepted === undefined) && (missing0 = "accepted"))) || ((data.rejected === undefined) && (missing0 = "rejected"))) || ((data.records === undefined) && (missing0 = "records"))){
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema64.properties, key0))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate256.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data1 = data.sender;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate256.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: schema64.properties.sender.type}}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate256.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mapping !== undefined){
let data2 = data.mapping;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate256.errors = [{instancePath:instancePath+"/mapping",schemaPath:"#/properties/mapping/type",keyword:"type",params:{type: schema64.properties.mapping.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate256.errors = [{instancePath:instancePath+"/mapping",schemaPath:"#/properties/mapping/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data3 = data.sha256;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate256.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data4 = data.bytes;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate256.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate256.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate256.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "read") || (data5 === "unreadable")) || (data5 === "unmapped")) || (data5 === "empty")) || (data5 === "header-only"))){
validate256.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema64.properties.status.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data6 = data.message;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate256.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema64.properties.message.type}}];
return false;
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate256.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data7 = data.rows;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate256.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate256.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted !== undefined){
let data8 = data.accepted;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate256.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate256.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected !== undefined){
let data9 = data.rejected;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate256.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate256.errors = [{instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.superseded !== undefined){
let data10 = data.superseded;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate256.errors = [{instancePath:instancePath+"/superseded",schemaPath:"#/properties/superseded/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate256.errors = [{instancePath:instancePath+"/superseded",schemaPath:"#/properties/superseded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corrected !== undefined){
let data11 = data.corrected;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate256.errors = [{instancePath:instancePath+"/corrected",schemaPath:"#/properties/corrected/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate256.errors = [{instancePath:instancePath+"/corrected",schemaPath:"#/properties/corrected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data12 = data.records;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate256.errors = [{instancePath:instancePath+"/records/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/records/additionalProperties/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid1 = _errs29 === errors;
if(!valid1){
break;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.line === undefined) && (missing0 = "line")) || ((data.file === undefined) && (missing0 = "file"))){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "line") || (key0 === "file"))){
validate255.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate255.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("file" !== data0){
validate255.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "file"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs4 = errors;
if(!(validate256(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}

const schema125 = {"title":"LedgerReject","description":"A row that was set aside.","type":"object","additionalProperties":false,"required":["line","reject"],"properties":{"line":{"const":"reject","type":"string","description":"Kind of line."},"reject":{"$ref":"https://p2p-audit.invalid/schemas/results/reject.schema.json"}}};
const schema126 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/results/reject.schema.json","title":"Reject","description":"A row that could not become a record.","type":"object","additionalProperties":false,"required":["file","row","line","sender","kind","column","field","value","code","message","help","parent","source"],"properties":{"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":["integer","null"],"description":"Ordinal of the data row; null where the file is unreadable as a whole.","minimum":1},"line":{"type":["integer","null"],"description":"Physical line the row begins on.","minimum":1},"sender":{"type":"string","minLength":1,"description":"Sender."},"kind":{"type":["string","null"],"enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal",null],"description":"Kind."},"column":{"type":["string","null"],"minLength":1,"description":"Source column."},"field":{"type":["string","null"],"minLength":1,"description":"Field."},"value":{"type":["string","null"],"description":"Value as found."},"code":{"type":"string","minLength":1,"description":"Reason code."},"message":{"type":"string","minLength":1,"description":"Reason."},"help":{"type":"string","minLength":1,"description":"What to do."},"parent":{"type":["string","null"],"minLength":1,"description":"Parent the row names, where it can be read."},"source":{"type":"string","description":"The whole source row."}}};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/results/reject.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.file === undefined) && (missing0 = "file")) || ((data.row === undefined) && (missing0 = "row"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.field === undefined) && (missing0 = "field"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.help === undefined) && (missing0 = "help"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.source === undefined) && (missing0 = "source"))){
validate259.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema126.properties, key0))){
validate259.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate259.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.row !== undefined){
let data1 = data.row;
const _errs4 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate259.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: schema126.properties.row.type}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate259.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data2 = data.line;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate259.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: schema126.properties.line.type}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate259.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data3 = data.sender;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate259.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data4 = data.kind;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate259.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema126.properties.kind.type}}];
return false;
}
if(!(((((((((data4 === "determination") || (data4 === "decisionChange")) || (data4 === "notice")) || (data4 === "letterTemplate")) || (data4 === "p2pRequest")) || (data4 === "contactAttempt")) || (data4 === "information")) || (data4 === "appeal")) || (data4 === null))){
validate259.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema126.properties.kind.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data5 = data.column;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate259.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: schema126.properties.column.type}}];
return false;
}
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate259.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data6 = data.field;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate259.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: schema126.properties.field.type}}];
return false;
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate259.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data7 = data.value;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate259.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema126.properties.value.type}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data8 = data.code;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate259.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data9 = data.message;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate259.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.help !== undefined){
let data10 = data.help;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate259.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data11 = data.parent;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate259.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema126.properties.parent.type}}];
return false;
}
if(errors === _errs24){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate259.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs26 = errors;
if(typeof data.source !== "string"){
validate259.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.line === undefined) && (missing0 = "line")) || ((data.reject === undefined) && (missing0 = "reject"))){
validate258.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "line") || (key0 === "reject"))){
validate258.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate258.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("reject" !== data0){
validate258.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "reject"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reject !== undefined){
const _errs4 = errors;
if(!(validate259(data.reject, {instancePath:instancePath+"/reject",parentData:data,parentDataProperty:"reject",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}

const schema127 = {"title":"LedgerSetAside","description":"What a rejected row or an unread file takes out of the data.","type":"object","additionalProperties":false,"required":["line","sender","kind","parent","whole"],"properties":{"line":{"const":"set-aside","type":"string","description":"Kind of line."},"sender":{"type":"string","description":"Sender."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"parent":{"type":["string","null"],"minLength":1,"description":"Parent that the row names; null where it cannot be read."},"whole":{"type":"boolean","description":"A whole file could not be read."},"number":{"type":"string","minLength":1,"description":"Authorisation number of the row: of a determination, or of a P2P that names its determination by nothing else."}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.line === undefined) && (missing0 = "line")) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.whole === undefined) && (missing0 = "whole"))){
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "line") || (key0 === "sender")) || (key0 === "kind")) || (key0 === "parent")) || (key0 === "whole")) || (key0 === "number"))){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate261.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("set-aside" !== data0){
validate261.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "set-aside"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
const _errs4 = errors;
if(typeof data.sender !== "string"){
validate261.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate261.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data2 === "determination") || (data2 === "decisionChange")) || (data2 === "notice")) || (data2 === "letterTemplate")) || (data2 === "p2pRequest")) || (data2 === "contactAttempt")) || (data2 === "information")) || (data2 === "appeal"))){
validate261.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema127.properties.kind.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data3 = data.parent;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate261.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema127.properties.parent.type}}];
return false;
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate261.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whole !== undefined){
const _errs10 = errors;
if(typeof data.whole !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data5 = data.number;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate261.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema128 = {"title":"LedgerUnmappedCode","description":"A code that no mapping knows.","type":"object","additionalProperties":false,"required":["line","file","column","code","field","rows","sharePercent"],"properties":{"line":{"const":"unmapped-code","type":"string","description":"Kind of line."},"file":{"type":"string","minLength":1,"description":"File."},"column":{"type":"string","description":"Column."},"code":{"type":"string","description":"Code."},"field":{"type":"string","minLength":1,"description":"Field."},"rows":{"type":"integer","description":"Rows.","minimum":0},"sharePercent":{"type":"number","description":"Share of the file's rows."}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.line === undefined) && (missing0 = "line")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.field === undefined) && (missing0 = "field"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.sharePercent === undefined) && (missing0 = "sharePercent"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "line") || (key0 === "file")) || (key0 === "column")) || (key0 === "code")) || (key0 === "field")) || (key0 === "rows")) || (key0 === "sharePercent"))){
validate262.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate262.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("unmapped-code" !== data0){
validate262.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "unmapped-code"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate262.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
const _errs6 = errors;
if(typeof data.column !== "string"){
validate262.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs8 = errors;
if(typeof data.code !== "string"){
validate262.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data4 = data.field;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate262.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data5 = data.rows;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate262.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate262.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharePercent !== undefined){
let data6 = data.sharePercent;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate262.errors = [{instancePath:instancePath+"/sharePercent",schemaPath:"#/properties/sharePercent/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}

const schema129 = {"title":"LedgerIntegrity","description":"Something odd that only intake sees; the record is used as recorded.","type":"object","additionalProperties":false,"required":["line","code","kind","id","file","row","field"],"properties":{"line":{"const":"integrity","type":"string","description":"Kind of line."},"code":{"type":"string","minLength":1,"description":"Code."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"id":{"type":"string","minLength":1,"description":"Key."},"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":"integer","description":"Row.","minimum":1},"field":{"type":["string","null"],"minLength":1,"description":"Field; null: the record as a whole."},"others":{"type":"array","items":{"$ref":"#/definitions/LedgerPlace"},"description":"The other places that belong to it."}}};
const schema130 = {"title":"LedgerPlace","description":"A place in the sources.","type":"object","additionalProperties":false,"required":["file","row"],"properties":{"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":"integer","description":"Row.","minimum":1}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.row === undefined) && (missing0 = "row"))){
validate264.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "file") || (key0 === "row"))){
validate264.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate264.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate264.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.row !== undefined){
let data1 = data.row;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate264.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate264.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.line === undefined) && (missing0 = "line")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.row === undefined) && (missing0 = "row"))) || ((data.field === undefined) && (missing0 = "field"))){
validate263.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "line") || (key0 === "code")) || (key0 === "kind")) || (key0 === "id")) || (key0 === "file")) || (key0 === "row")) || (key0 === "field")) || (key0 === "others"))){
validate263.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate263.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("integrity" !== data0){
validate263.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "integrity"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data1 = data.code;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate263.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate263.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate263.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data2 === "determination") || (data2 === "decisionChange")) || (data2 === "notice")) || (data2 === "letterTemplate")) || (data2 === "p2pRequest")) || (data2 === "contactAttempt")) || (data2 === "information")) || (data2 === "appeal"))){
validate263.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema129.properties.kind.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data3 = data.id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate263.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate263.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data4 = data.file;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate263.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate263.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.row !== undefined){
let data5 = data.row;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate263.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate263.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data6 = data.field;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate263.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: schema129.properties.field.type}}];
return false;
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate263.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.others !== undefined){
let data7 = data.others;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate264(data7[i0], {instancePath:instancePath+"/others/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
if(!valid1){
break;
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}

const schema131 = {"title":"LedgerSuperseded","description":"A record that a later delivery gives with other contents; the later one is used.","type":"object","additionalProperties":false,"required":["line","kind","id","sender","file","row","by","fields"],"properties":{"line":{"const":"superseded","type":"string","description":"Kind of line."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"id":{"type":"string","minLength":1,"description":"Key."},"sender":{"type":"string","description":"Sender."},"file":{"type":"string","minLength":1,"description":"File."},"row":{"type":"integer","minimum":1,"description":"Row."},"by":{"$ref":"#/definitions/LedgerPlace"},"fields":{"type":"array","description":"Fields that say something else, in the order of the schema.","items":{"$ref":"#/definitions/LedgerChangedField"}}}};
const schema132 = {"title":"LedgerChangedField","description":"What a field said before and says now; null: blank.","type":"object","additionalProperties":false,"required":["field","was","is"],"properties":{"field":{"type":"string","minLength":1,"description":"Field."},"was":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"},{"$ref":"#/definitions/LedgerTime"}],"description":"Before."},"is":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"},{"$ref":"#/definitions/LedgerTime"}],"description":"Now."}}};
const schema133 = {"title":"LedgerTime","description":"A time that is no instant: a whole day, or the two readings of a clock that was being changed. Microseconds since 1970-01-01T00:00Z.","type":"object","additionalProperties":false,"required":["from","to","day"],"properties":{"from":{"type":"integer","description":"Earliest."},"to":{"type":"integer","description":"Latest."},"day":{"type":"boolean","description":"Only a date was recorded."}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) && (missing0 = "from")) || ((data.to === undefined) && (missing0 = "to"))) || ((data.day === undefined) && (missing0 = "day"))){
validate269.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "day"))){
validate269.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate269.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data1 = data.to;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate269.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.day !== undefined){
const _errs6 = errors;
if(typeof data.day !== "boolean"){
validate269.errors = [{instancePath:instancePath+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.field === undefined) && (missing0 = "field")) || ((data.was === undefined) && (missing0 = "was"))) || ((data.is === undefined) && (missing0 = "is"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "was")) || (key0 === "is"))){
validate268.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate268.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate268.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.was !== undefined){
let data1 = data.was;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(!(validate269(data1, {instancePath:instancePath+"/was",parentData:data,parentDataProperty:"was",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
if(!valid1){
const err4 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate268.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is !== undefined){
let data2 = data.is;
const _errs15 = errors;
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs19 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs21 = errors;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs23 = errors;
if(data2 !== null){
const err8 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs25 = errors;
if(!(validate269(data2, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid2 = valid2 || _valid1;
}
}
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate268.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.line === undefined) && (missing0 = "line")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.row === undefined) && (missing0 = "row"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate266.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "line") || (key0 === "kind")) || (key0 === "id")) || (key0 === "sender")) || (key0 === "file")) || (key0 === "row")) || (key0 === "by")) || (key0 === "fields"))){
validate266.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate266.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("superseded" !== data0){
validate266.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "superseded"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate266.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data1 === "determination") || (data1 === "decisionChange")) || (data1 === "notice")) || (data1 === "letterTemplate")) || (data1 === "p2pRequest")) || (data1 === "contactAttempt")) || (data1 === "information")) || (data1 === "appeal"))){
validate266.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema131.properties.kind.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate266.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate266.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
const _errs8 = errors;
if(typeof data.sender !== "string"){
validate266.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data4 = data.file;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate266.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate266.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.row !== undefined){
let data5 = data.row;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate266.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate266.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs14 = errors;
if(!(validate264(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data7 = data.fields;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate268(data7[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate266.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate266.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}

const schema134 = {"title":"LedgerOrigin","description":"What records of one file and kind have in common; numbered from 0 in the order of the lines.","type":"object","additionalProperties":false,"required":["line","file","sender","fields"],"properties":{"line":{"const":"origin","type":"string","description":"Kind of line."},"file":{"type":"string","minLength":1,"description":"File."},"sender":{"type":"string","description":"Sender."},"fields":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields that were delivered."}}};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.line === undefined) && (missing0 = "line")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate273.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "line") || (key0 === "file")) || (key0 === "sender")) || (key0 === "fields"))){
validate273.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate273.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("origin" !== data0){
validate273.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "origin"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate273.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate273.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
const _errs6 = errors;
if(typeof data.sender !== "string"){
validate273.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data3 = data.fields;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate273.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate273.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate273.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}

const schema135 = {"title":"LedgerRecordLine","description":"One accepted record; it stands in the file of its origin.","type":"object","additionalProperties":false,"required":["line","kind","id","parent","origin","row","values"],"properties":{"line":{"const":"record","type":"string","description":"Kind of line."},"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Kind."},"id":{"type":"string","minLength":1,"description":"Key."},"parent":{"type":["string","null"],"minLength":1,"description":"Key of the record it belongs to, where it names one."},"origin":{"type":"integer","description":"Number of its origin.","minimum":0},"row":{"type":"integer","description":"Ordinal of the row among the data rows of the file.","minimum":1},"values":{"type":"object","description":"Values by field; blank fields are left out.","additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"$ref":"#/definitions/LedgerTime"}]}},"supplements":{"type":"object","description":"Where fields stand that another row gave.","additionalProperties":{"$ref":"#/definitions/LedgerPlace"}}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.line === undefined) && (missing0 = "line")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.row === undefined) && (missing0 = "row"))) || ((data.values === undefined) && (missing0 = "values"))){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "line") || (key0 === "kind")) || (key0 === "id")) || (key0 === "parent")) || (key0 === "origin")) || (key0 === "row")) || (key0 === "values")) || (key0 === "supplements"))){
validate274.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate274.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("record" !== data0){
validate274.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/const",keyword:"const",params:{allowedValue: "record"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate274.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data1 === "determination") || (data1 === "decisionChange")) || (data1 === "notice")) || (data1 === "letterTemplate")) || (data1 === "p2pRequest")) || (data1 === "contactAttempt")) || (data1 === "information")) || (data1 === "appeal"))){
validate274.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema135.properties.kind.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate274.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data3 = data.parent;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate274.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema135.properties.parent.type}}];
return false;
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate274.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data4 = data.origin;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate274.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate274.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.row !== undefined){
let data5 = data.row;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate274.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate274.errors = [{instancePath:instancePath+"/row",schemaPath:"#/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data6 = data.values;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
const _errs17 = errors;
const _errs18 = errors;
let valid2 = false;
const _errs19 = errors;
if(typeof data7 !== "string"){
const err0 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs21 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err1 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs23 = errors;
if(typeof data7 !== "boolean"){
const err2 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs25 = errors;
if(!(validate269(data7, {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate274.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate274.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplements !== undefined){
let data8 = data.supplements;
const _errs26 = errors;
if(errors === _errs26){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
const _errs29 = errors;
if(!(validate264(data8[key2], {instancePath:instancePath+"/supplements/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var valid3 = _errs29 === errors;
if(!valid3){
break;
}
}
}
else {
validate274.errors = [{instancePath:instancePath+"/supplements",schemaPath:"#/properties/supplements/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/results/ledger-line.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.line === undefined) && (missing0 = "line")){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.line;
if(typeof tag0 == "string"){
if(tag0 === "head"){
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
else if(tag0 === "calendar"){
if(!(validate242(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "table"){
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
else if(tag0 === "control"){
if(!(validate249(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reject"){
if(!(validate258(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
else if(tag0 === "set-aside"){
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
else if(tag0 === "unmapped-code"){
if(!(validate262(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
else if(tag0 === "integrity"){
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
else if(tag0 === "superseded"){
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
else if(tag0 === "origin"){
if(!(validate273(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
else if(tag0 === "record"){
if(!(validate274(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "line", tagValue: tag0}}];
return false;
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "line", tagValue: tag0}}];
return false;
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}


const schema22 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/intake/mapping.schema.json","title":"Mapping","description":"How one source layout becomes records.","type":"object","additionalProperties":false,"required":["id","title","sender","match","zone","records"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"What the layout is."},"sender":{"type":"string","minLength":1,"description":"Who delivers it; the plan is `plan`."},"match":{"$ref":"#/definitions/MappingMatch"},"delimiter":{"type":"string","minLength":1,"maxLength":1,"description":"Delimiter; left out: the one of comma, semicolon, tab, bar that fits the header."},"encoding":{"type":"string","enum":["utf-8","utf-16le","utf-16be","windows-1252"],"description":"Encoding of files without a byte-order mark, which tells it by itself; utf-8 where left out."},"zone":{"type":"string","minLength":1,"description":"IANA zone of local times in the file."},"missing":{"type":"array","items":{"type":"string","description":"Token."},"description":"Tokens that mean missing; the empty cell always does."},"layouts":{"type":"array","items":{"type":"string","minLength":1,"description":"Layout."},"description":"Layouts for date fields that name none."},"timeLayouts":{"type":"array","items":{"type":"string","minLength":1,"description":"Layout."},"description":"Layouts for time columns that name none."},"records":{"type":"array","items":{"$ref":"#/definitions/RecordMapping"},"description":"Records made from each row.","minItems":1},"unsure":{"type":"array","items":{"$ref":"#/definitions/UnsurePoint"},"description":"What somebody still has to confirm; take out what is confirmed. It changes nothing and is listed by every run."}},"definitions":{"UnsurePoint":{"title":"UnsurePoint","description":"A guess that somebody has to confirm.","type":"object","additionalProperties":false,"required":["at","why"],"properties":{"at":{"type":"string","description":"JSON pointer to the member it is about."},"why":{"type":"string","minLength":1,"description":"What was guessed, on what evidence, and what to look at."}}},"MappingMatch":{"title":"MappingMatch","description":"Files it is for.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","items":{"type":"string","minLength":1,"description":"Pattern."},"description":"Name patterns with * and ?.","minItems":1},"header":{"type":"array","items":{"description":"Column name in the header.","type":"string","minLength":1},"description":"Columns the header must hold."},"sheets":{"type":"array","items":{"type":"string","minLength":1,"description":"Pattern."},"description":"Of a workbook, the sheets it is for: name patterns with * and ?; left out: every sheet that is not hidden.","minItems":1}}},"RowCondition":{"title":"RowCondition","description":"Rows that hold such a record: the column is filled, or holds one of the values.","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"description":"Column name in the header.","type":"string","minLength":1},"in":{"type":"array","items":{"type":"string","description":"Value."},"description":"Values."}}},"FieldMapping":{"title":"FieldMapping","description":"Where a field's value comes from: one of constant, column, columns, or date with time.","type":"object","additionalProperties":false,"required":[],"properties":{"constant":{"description":"The same value for every row.","type":["string","number","boolean"]},"column":{"description":"Column name in the header.","type":"string","minLength":1},"columns":{"type":"array","items":{"description":"Column name in the header.","type":"string","minLength":1},"description":"Columns joined by `join`; blank where any of them is blank.","minItems":1},"join":{"type":"string","description":"Text between joined columns."},"prefix":{"type":"string","minLength":1,"description":"Text put before the value, e.g. to keep senders' keys apart."},"codes":{"type":"object","description":"Code table: source value to schema value; a code that is not listed rejects the row.","additionalProperties":{"description":"Schema value; empty: blank.","type":"string"}},"layouts":{"type":"array","items":{"type":"string","minLength":1,"description":"Layout."},"description":"Date or date-time layouts tried in order, e.g. `MM/dd/yyyy HH:mm`.","minItems":1},"time":{"description":"Column name in the header.","type":"string","minLength":1},"timeLayouts":{"type":"array","items":{"type":"string","minLength":1,"description":"Layout."},"description":"Layouts of the separate time column.","minItems":1},"zone":{"type":"string","minLength":1,"description":"IANA zone of this column, where it differs from the file's."},"missing":{"type":"array","items":{"type":"string","description":"Token."},"description":"Further tokens that mean missing, for this field."},"notYet":{"type":"array","items":{"type":"string","minLength":1,"description":"Token."},"description":"Tokens that mean: has not happened yet."}}},"RecordMapping":{"title":"RecordMapping","description":"One record made from each row.","type":"object","additionalProperties":false,"required":["kind","fields"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"when":{"$ref":"#/definitions/RowCondition"},"supplements":{"type":"boolean","description":"The row adds fields to a record another file brings (a coding sheet)."},"fields":{"type":"object","description":"Field by field.","additionalProperties":{"$ref":"#/definitions/FieldMapping"}}}}}};
const schema23 = {"title":"MappingMatch","description":"Files it is for.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","items":{"type":"string","minLength":1,"description":"Pattern."},"description":"Name patterns with * and ?.","minItems":1},"header":{"type":"array","items":{"description":"Column name in the header.","type":"string","minLength":1},"description":"Columns the header must hold."},"sheets":{"type":"array","items":{"type":"string","minLength":1,"description":"Pattern."},"description":"Of a workbook, the sheets it is for: name patterns with * and ?; left out: every sheet that is not hidden.","minItems":1}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.files === undefined) && (missing0 = "files")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "files") || (key0 === "header")) || (key0 === "sheets"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate52.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate52.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.header !== undefined){
let data2 = data.header;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate52.errors = [{instancePath:instancePath+"/header/" + i1,schemaPath:"#/properties/header/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/header/" + i1,schemaPath:"#/properties/header/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sheets !== undefined){
let data4 = data.sheets;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate52.errors = [{instancePath:instancePath+"/sheets",schemaPath:"#/properties/sheets/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate52.errors = [{instancePath:instancePath+"/sheets/" + i2,schemaPath:"#/properties/sheets/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sheets/" + i2,schemaPath:"#/properties/sheets/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/sheets",schemaPath:"#/properties/sheets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const schema24 = {"title":"RecordMapping","description":"One record made from each row.","type":"object","additionalProperties":false,"required":["kind","fields"],"properties":{"kind":{"type":"string","enum":["determination","decisionChange","notice","letterTemplate","p2pRequest","contactAttempt","information","appeal"],"description":"Record kind."},"when":{"$ref":"#/definitions/RowCondition"},"supplements":{"type":"boolean","description":"The row adds fields to a record another file brings (a coding sheet)."},"fields":{"type":"object","description":"Field by field.","additionalProperties":{"$ref":"#/definitions/FieldMapping"}}}};
const schema25 = {"title":"RowCondition","description":"Rows that hold such a record: the column is filled, or holds one of the values.","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"description":"Column name in the header.","type":"string","minLength":1},"in":{"type":"array","items":{"type":"string","description":"Value."},"description":"Values."}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.column === undefined) && (missing0 = "column")){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "column") || (key0 === "in"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.column !== undefined){
let data0 = data.column;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate55.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined){
let data1 = data.in;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate55.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema26 = {"title":"FieldMapping","description":"Where a field's value comes from: one of constant, column, columns, or date with time.","type":"object","additionalProperties":false,"required":[],"properties":{"constant":{"description":"The same value for every row.","type":["string","number","boolean"]},"column":{"description":"Column name in the header.","type":"string","minLength":1},"columns":{"type":"array","items":{"description":"Column name in the header.","type":"string","minLength":1},"description":"Columns joined by `join`; blank where any of them is blank.","minItems":1},"join":{"type":"string","description":"Text between joined columns."},"prefix":{"type":"string","minLength":1,"description":"Text put before the value, e.g. to keep senders' keys apart."},"codes":{"type":"object","description":"Code table: source value to schema value; a code that is not listed rejects the row.","additionalProperties":{"description":"Schema value; empty: blank.","type":"string"}},"layouts":{"type":"array","items":{"type":"string","minLength":1,"description":"Layout."},"description":"Date or date-time layouts tried in order, e.g. `MM/dd/yyyy HH:mm`.","minItems":1},"time":{"description":"Column name in the header.","type":"string","minLength":1},"timeLayouts":{"type":"array","items":{"type":"string","minLength":1,"description":"Layout."},"description":"Layouts of the separate time column.","minItems":1},"zone":{"type":"string","minLength":1,"description":"IANA zone of this column, where it differs from the file's."},"missing":{"type":"array","items":{"type":"string","description":"Token."},"description":"Further tokens that mean missing, for this field."},"notYet":{"type":"array","items":{"type":"string","minLength":1,"description":"Token."},"description":"Tokens that mean: has not happened yet."}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema26.properties, key0))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.constant !== undefined){
let data0 = data.constant;
const _errs2 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
validate57.errors = [{instancePath:instancePath+"/constant",schemaPath:"#/properties/constant/type",keyword:"type",params:{type: schema26.properties.constant.type}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data1 = data.column;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate57.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data2 = data.columns;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate57.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate57.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.join !== undefined){
const _errs10 = errors;
if(typeof data.join !== "string"){
validate57.errors = [{instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
let data5 = data.prefix;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate57.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codes !== undefined){
let data6 = data.codes;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
const _errs17 = errors;
if(typeof data6[key1] !== "string"){
validate57.errors = [{instancePath:instancePath+"/codes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/codes/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layouts !== undefined){
let data8 = data.layouts;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length < 1){
validate57.errors = [{instancePath:instancePath+"/layouts",schemaPath:"#/properties/layouts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate57.errors = [{instancePath:instancePath+"/layouts/" + i1,schemaPath:"#/properties/layouts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/layouts/" + i1,schemaPath:"#/properties/layouts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/layouts",schemaPath:"#/properties/layouts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data10 = data.time;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate57.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeLayouts !== undefined){
let data11 = data.timeLayouts;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length < 1){
validate57.errors = [{instancePath:instancePath+"/timeLayouts",schemaPath:"#/properties/timeLayouts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate57.errors = [{instancePath:instancePath+"/timeLayouts/" + i2,schemaPath:"#/properties/timeLayouts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/timeLayouts/" + i2,schemaPath:"#/properties/timeLayouts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/timeLayouts",schemaPath:"#/properties/timeLayouts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone !== undefined){
let data13 = data.zone;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func2(data13) < 1){
validate57.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data14 = data.missing;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
var valid5 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs33 = errors;
if(typeof data14[i3] !== "string"){
validate57.errors = [{instancePath:instancePath+"/missing/" + i3,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs33 === errors;
if(!valid5){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notYet !== undefined){
let data16 = data.notYet;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
var valid6 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
const _errs37 = errors;
if(errors === _errs37){
if(typeof data17 === "string"){
if(func2(data17) < 1){
validate57.errors = [{instancePath:instancePath+"/notYet/" + i4,schemaPath:"#/properties/notYet/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/notYet/" + i4,schemaPath:"#/properties/notYet/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs37 === errors;
if(!valid6){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/notYet",schemaPath:"#/properties/notYet/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "when")) || (key0 === "supplements")) || (key0 === "fields"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate54.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((data0 === "determination") || (data0 === "decisionChange")) || (data0 === "notice")) || (data0 === "letterTemplate")) || (data0 === "p2pRequest")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate54.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema24.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs4 = errors;
if(!(validate55(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supplements !== undefined){
const _errs5 = errors;
if(typeof data.supplements !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/supplements",schemaPath:"#/properties/supplements/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data3 = data.fields;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(!(validate57(data3[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.at === undefined) && (missing0 = "at")) || ((data.why === undefined) && (missing0 = "why"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "at") || (key0 === "why"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined){
const _errs2 = errors;
if(typeof data.at !== "string"){
validate60.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data1 = data.why;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate60.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/intake/mapping.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.sender === undefined) && (missing0 = "sender"))) || ((data.match === undefined) && (missing0 = "match"))) || ((data.zone === undefined) && (missing0 = "zone"))) || ((data.records === undefined) && (missing0 = "records"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema22.properties, key0))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate51.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate51.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data2 = data.sender;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate51.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.match !== undefined){
const _errs8 = errors;
if(!(validate52(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delimiter !== undefined){
let data4 = data.delimiter;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) > 1){
validate51.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 1}}];
return false;
}
else {
if(func2(data4) < 1){
validate51.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encoding !== undefined){
let data5 = data.encoding;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate51.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "utf-8") || (data5 === "utf-16le")) || (data5 === "utf-16be")) || (data5 === "windows-1252"))){
validate51.errors = [{instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema22.properties.encoding.enum}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone !== undefined){
let data6 = data.zone;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate51.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data7 = data.missing;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate51.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layouts !== undefined){
let data9 = data.layouts;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate51.errors = [{instancePath:instancePath+"/layouts/" + i1,schemaPath:"#/properties/layouts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/layouts/" + i1,schemaPath:"#/properties/layouts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/layouts",schemaPath:"#/properties/layouts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeLayouts !== undefined){
let data11 = data.timeLayouts;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate51.errors = [{instancePath:instancePath+"/timeLayouts/" + i2,schemaPath:"#/properties/timeLayouts/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/timeLayouts/" + i2,schemaPath:"#/properties/timeLayouts/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/timeLayouts",schemaPath:"#/properties/timeLayouts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data13 = data.records;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
if(data13.length < 1){
validate51.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate54(data13[i3], {instancePath:instancePath+"/records/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsure !== undefined){
let data15 = data.unsure;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid5 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs32 = errors;
if(!(validate60(data15[i4], {instancePath:instancePath+"/unsure/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/unsure",schemaPath:"#/properties/unsure/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


const schema136 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/results/measures.schema.json","title":"MeasureDefinitions","description":"The measures of a run as data: what each counts, what it is cut by, and the words for it.","type":"object","additionalProperties":false,"required":["units","absent","fields","shares","breakdowns","durations","figures"],"properties":{"units":{"type":"object","description":"Words for what is counted.","additionalProperties":{"type":"string","minLength":1,"description":"Words."}},"absent":{"type":"object","description":"Words for why a value is not known.","additionalProperties":{"type":"string","minLength":1,"description":"Words."}},"fields":{"type":"object","description":"Words for fields, by field.","additionalProperties":{"$ref":"#/definitions/FieldWords"}},"shares":{"type":"array","items":{"$ref":"#/definitions/ShareDefinition"},"description":"Shares."},"breakdowns":{"type":"array","items":{"$ref":"#/definitions/BreakdownDefinition"},"description":"Breakdowns."},"durations":{"type":"array","items":{"$ref":"#/definitions/DurationDefinition"},"description":"Durations."},"figures":{"type":"array","items":{"$ref":"#/definitions/FigureDefinition"},"description":"Measures that stand among the figures of rules."}},"definitions":{"MeasureField":{"title":"MeasureField","description":"A field of the request or of its decision, or a fact that is worked out from them (docs/measures.md).","type":"string","enum":["disposition","outcome","newInformation","channel","refusedReason","requesterRole","reviewerRole","mode","decision","reasonCategory","delegate","lineOfBusiness","payer","program","serviceType","specialty","domain","urgency","reviewType","sender","timing","month","heldMonth","weekday","hour","appealed","later","asked"]},"MeasureMoment":{"title":"MeasureMoment","description":"A time of the request or of its decision, or one that is worked out.","type":"string","enum":["receivedAt","startedAt","disposedAt","decidedAt","requestReceivedAt","providerNoticeAt","providerLetterDate"]},"MeasureCondition":{"title":"MeasureCondition","description":"Holds where the field has one of the values; unknown where it is unknown or has one that leaves it open.","type":"object","additionalProperties":false,"required":["field","in"],"properties":{"field":{"$ref":"#/definitions/MeasureField"},"in":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Values.","minItems":1},"open":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Values that leave it open, such as an appeal that is not decided.","minItems":1}}},"ShareDefinition":{"title":"ShareDefinition","description":"A share: how many of the units also meet further conditions.","type":"object","additionalProperties":false,"required":["id","title","words","unit","among","counted","by"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What is counted of what, in words."},"unit":{"type":"string","enum":["p2pRequest","determination"],"description":"What is counted."},"among":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"Which units count at all: all conditions hold."},"counted":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"What is counted among them: all conditions hold.","minItems":1},"by":{"type":"array","items":{"$ref":"#/definitions/MeasureField"},"description":"Fields it is cut by."}}},"BreakdownDefinition":{"title":"BreakdownDefinition","description":"How units are spread over the values of a field.","type":"object","additionalProperties":false,"required":["id","title","words","unit","among","of","by"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What is counted of what, in words."},"unit":{"type":"string","enum":["p2pRequest","determination"],"description":"What is counted."},"among":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"Which units count at all: all conditions hold."},"of":{"$ref":"#/definitions/MeasureField"},"by":{"type":"array","items":{"$ref":"#/definitions/MeasureField"},"description":"Fields it is cut by."}}},"DurationDefinition":{"title":"DurationDefinition","description":"How long it took from one time to another.","type":"object","additionalProperties":false,"required":["id","title","words","unit","among","from","to","percents","buckets","by"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What is counted of what, in words."},"unit":{"type":"string","enum":["p2pRequest","determination"],"description":"What is counted."},"among":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"Which units count at all: all conditions hold."},"from":{"$ref":"#/definitions/MeasureMoment"},"to":{"$ref":"#/definitions/MeasureMoment"},"endsAfterDays":{"type":"integer","minimum":0,"description":"The span ends with the last moment of so many calendar days after the day of `to`, days being those of the audit's zone; left out: with `to` itself."},"belowZero":{"type":"string","minLength":1,"description":"Words for spans below zero; left out: before it began."},"percents":{"type":"array","items":{"type":"integer","minimum":1,"maximum":100,"description":"Per cent."},"description":"Order statistics: the value that so many per cent of the units do not exceed.","minItems":1},"buckets":{"type":"array","items":{"type":"integer","description":"Whole minutes.","minimum":0},"description":"Where buckets begin, ascending, in whole minutes; less than the first is a bucket too.","minItems":1},"by":{"type":"array","items":{"$ref":"#/definitions/MeasureField"},"description":"Fields it is cut by."}}},"FigureDefinition":{"title":"FigureDefinition","description":"A measure that the figures of rules give: it names them and adds nothing up.","type":"object","additionalProperties":false,"required":["id","title","words","kinds"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What the figures say, in words."},"kinds":{"type":"array","items":{"type":"string","minLength":1,"description":"Kind of rule.","enum":["deadline","gate","requirement"]},"description":"Kinds of rules.","minItems":1},"topics":{"type":"array","items":{"type":"string","minLength":1,"description":"Topic."},"description":"Topics of rules; left out: any.","minItems":1},"direction":{"type":"string","minLength":1,"description":"Direction of a fail; left out: any.","enum":["under-service","over-service"]},"isList":{"type":"boolean","description":"Small numbers: they are listed, and no rate is printed; left out: no."}}},"FieldWords":{"title":"FieldWords","description":"How a field and its values are printed.","type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","minLength":1,"description":"Label."},"blank":{"type":"string","minLength":1,"description":"What is printed where the field is blank; left out: the words for blank."},"values":{"type":"object","description":"Words by value; a value without words is printed as it is.","additionalProperties":{"type":"string","minLength":1,"description":"Words."}}}}}};
const schema137 = {"title":"FieldWords","description":"How a field and its values are printed.","type":"object","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","minLength":1,"description":"Label."},"blank":{"type":"string","minLength":1,"description":"What is printed where the field is blank; left out: the words for blank."},"values":{"type":"object","description":"Words by value; a value without words is printed as it is.","additionalProperties":{"type":"string","minLength":1,"description":"Words."}}}};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.label === undefined) && (missing0 = "label")){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "label") || (key0 === "blank")) || (key0 === "values"))){
validate290.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate290.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blank !== undefined){
let data1 = data.blank;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate290.errors = [{instancePath:instancePath+"/blank",schemaPath:"#/properties/blank/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/blank",schemaPath:"#/properties/blank/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data2 = data.values;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate290.errors = [{instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate290.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}

const schema138 = {"title":"ShareDefinition","description":"A share: how many of the units also meet further conditions.","type":"object","additionalProperties":false,"required":["id","title","words","unit","among","counted","by"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What is counted of what, in words."},"unit":{"type":"string","enum":["p2pRequest","determination"],"description":"What is counted."},"among":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"Which units count at all: all conditions hold."},"counted":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"What is counted among them: all conditions hold.","minItems":1},"by":{"type":"array","items":{"$ref":"#/definitions/MeasureField"},"description":"Fields it is cut by."}}};
const schema139 = {"title":"MeasureCondition","description":"Holds where the field has one of the values; unknown where it is unknown or has one that leaves it open.","type":"object","additionalProperties":false,"required":["field","in"],"properties":{"field":{"$ref":"#/definitions/MeasureField"},"in":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Values.","minItems":1},"open":{"type":"array","items":{"type":"string","minLength":1,"description":"Value."},"description":"Values that leave it open, such as an appeal that is not decided.","minItems":1}}};
const schema140 = {"title":"MeasureField","description":"A field of the request or of its decision, or a fact that is worked out from them (docs/measures.md).","type":"string","enum":["disposition","outcome","newInformation","channel","refusedReason","requesterRole","reviewerRole","mode","decision","reasonCategory","delegate","lineOfBusiness","payer","program","serviceType","specialty","domain","urgency","reviewType","sender","timing","month","heldMonth","weekday","hour","appealed","later","asked"]};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((((((((data === "disposition") || (data === "outcome")) || (data === "newInformation")) || (data === "channel")) || (data === "refusedReason")) || (data === "requesterRole")) || (data === "reviewerRole")) || (data === "mode")) || (data === "decision")) || (data === "reasonCategory")) || (data === "delegate")) || (data === "lineOfBusiness")) || (data === "payer")) || (data === "program")) || (data === "serviceType")) || (data === "specialty")) || (data === "domain")) || (data === "urgency")) || (data === "reviewType")) || (data === "sender")) || (data === "timing")) || (data === "month")) || (data === "heldMonth")) || (data === "weekday")) || (data === "hour")) || (data === "appealed")) || (data === "later")) || (data === "asked"))){
validate294.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema140.enum}}];
return false;
}
validate294.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.in === undefined) && (missing0 = "in"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "in")) || (key0 === "open"))){
validate293.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
const _errs2 = errors;
if(!(validate294(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.in !== undefined){
let data1 = data.in;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate293.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate293.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open !== undefined){
let data3 = data.open;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length < 1){
validate293.errors = [{instancePath:instancePath+"/open",schemaPath:"#/properties/open/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate293.errors = [{instancePath:instancePath+"/open/" + i1,schemaPath:"#/properties/open/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/open/" + i1,schemaPath:"#/properties/open/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.words === undefined) && (missing0 = "words"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.among === undefined) && (missing0 = "among"))) || ((data.counted === undefined) && (missing0 = "counted"))) || ((data.by === undefined) && (missing0 = "by"))){
validate292.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "words")) || (key0 === "unit")) || (key0 === "among")) || (key0 === "counted")) || (key0 === "by"))){
validate292.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate292.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate292.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate292.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate292.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "p2pRequest") || (data3 === "determination"))){
validate292.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema138.properties.unit.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data4 = data.among;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate293(data4[i0], {instancePath:instancePath+"/among/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/among",schemaPath:"#/properties/among/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counted !== undefined){
let data6 = data.counted;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length < 1){
validate292.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate293(data6[i1], {instancePath:instancePath+"/counted/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data8 = data.by;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs18 = errors;
if(!(validate294(data8[i2], {instancePath:instancePath+"/by/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}

const schema141 = {"title":"BreakdownDefinition","description":"How units are spread over the values of a field.","type":"object","additionalProperties":false,"required":["id","title","words","unit","among","of","by"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What is counted of what, in words."},"unit":{"type":"string","enum":["p2pRequest","determination"],"description":"What is counted."},"among":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"Which units count at all: all conditions hold."},"of":{"$ref":"#/definitions/MeasureField"},"by":{"type":"array","items":{"$ref":"#/definitions/MeasureField"},"description":"Fields it is cut by."}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.words === undefined) && (missing0 = "words"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.among === undefined) && (missing0 = "among"))) || ((data.of === undefined) && (missing0 = "of"))) || ((data.by === undefined) && (missing0 = "by"))){
validate300.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "words")) || (key0 === "unit")) || (key0 === "among")) || (key0 === "of")) || (key0 === "by"))){
validate300.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate300.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate300.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate300.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate300.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate300.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate300.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate300.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "p2pRequest") || (data3 === "determination"))){
validate300.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema141.properties.unit.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data4 = data.among;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate293(data4[i0], {instancePath:instancePath+"/among/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/among",schemaPath:"#/properties/among/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs13 = errors;
if(!(validate294(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data7 = data.by;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate294(data7[i1], {instancePath:instancePath+"/by/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}

const schema142 = {"title":"DurationDefinition","description":"How long it took from one time to another.","type":"object","additionalProperties":false,"required":["id","title","words","unit","among","from","to","percents","buckets","by"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What is counted of what, in words."},"unit":{"type":"string","enum":["p2pRequest","determination"],"description":"What is counted."},"among":{"type":"array","items":{"$ref":"#/definitions/MeasureCondition"},"description":"Which units count at all: all conditions hold."},"from":{"$ref":"#/definitions/MeasureMoment"},"to":{"$ref":"#/definitions/MeasureMoment"},"endsAfterDays":{"type":"integer","minimum":0,"description":"The span ends with the last moment of so many calendar days after the day of `to`, days being those of the audit's zone; left out: with `to` itself."},"belowZero":{"type":"string","minLength":1,"description":"Words for spans below zero; left out: before it began."},"percents":{"type":"array","items":{"type":"integer","minimum":1,"maximum":100,"description":"Per cent."},"description":"Order statistics: the value that so many per cent of the units do not exceed.","minItems":1},"buckets":{"type":"array","items":{"type":"integer","description":"Whole minutes.","minimum":0},"description":"Where buckets begin, ascending, in whole minutes; less than the first is a bucket too.","minItems":1},"by":{"type":"array","items":{"$ref":"#/definitions/MeasureField"},"description":"Fields it is cut by."}}};
const schema143 = {"title":"MeasureMoment","description":"A time of the request or of its decision, or one that is worked out.","type":"string","enum":["receivedAt","startedAt","disposedAt","decidedAt","requestReceivedAt","providerNoticeAt","providerLetterDate"]};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "receivedAt") || (data === "startedAt")) || (data === "disposedAt")) || (data === "decidedAt")) || (data === "requestReceivedAt")) || (data === "providerNoticeAt")) || (data === "providerLetterDate"))){
validate307.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema143.enum}}];
return false;
}
validate307.errors = vErrors;
return errors === 0;
}


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.words === undefined) && (missing0 = "words"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.among === undefined) && (missing0 = "among"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.percents === undefined) && (missing0 = "percents"))) || ((data.buckets === undefined) && (missing0 = "buckets"))) || ((data.by === undefined) && (missing0 = "by"))){
validate305.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema142.properties, key0))){
validate305.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate305.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate305.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate305.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate305.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "p2pRequest") || (data3 === "determination"))){
validate305.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema142.properties.unit.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data4 = data.among;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate293(data4[i0], {instancePath:instancePath+"/among/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate305.errors = [{instancePath:instancePath+"/among",schemaPath:"#/properties/among/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs13 = errors;
if(!(validate307(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs14 = errors;
if(!(validate307(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endsAfterDays !== undefined){
let data8 = data.endsAfterDays;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate305.errors = [{instancePath:instancePath+"/endsAfterDays",schemaPath:"#/properties/endsAfterDays/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate305.errors = [{instancePath:instancePath+"/endsAfterDays",schemaPath:"#/properties/endsAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.belowZero !== undefined){
let data9 = data.belowZero;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate305.errors = [{instancePath:instancePath+"/belowZero",schemaPath:"#/properties/belowZero/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/belowZero",schemaPath:"#/properties/belowZero/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percents !== undefined){
let data10 = data.percents;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
if(data10.length < 1){
validate305.errors = [{instancePath:instancePath+"/percents",schemaPath:"#/properties/percents/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs21 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate305.errors = [{instancePath:instancePath+"/percents/" + i1,schemaPath:"#/properties/percents/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs21){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
validate305.errors = [{instancePath:instancePath+"/percents/" + i1,schemaPath:"#/properties/percents/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate305.errors = [{instancePath:instancePath+"/percents/" + i1,schemaPath:"#/properties/percents/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate305.errors = [{instancePath:instancePath+"/percents",schemaPath:"#/properties/percents/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.buckets !== undefined){
let data12 = data.buckets;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data12)){
if(data12.length < 1){
validate305.errors = [{instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs25 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate305.errors = [{instancePath:instancePath+"/buckets/" + i2,schemaPath:"#/properties/buckets/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs25){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate305.errors = [{instancePath:instancePath+"/buckets/" + i2,schemaPath:"#/properties/buckets/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate305.errors = [{instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data14 = data.by;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data14)){
var valid4 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate294(data14[i3], {instancePath:instancePath+"/by/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
validate305.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate305.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate305.errors = vErrors;
return errors === 0;
}

const schema144 = {"title":"FigureDefinition","description":"A measure that the figures of rules give: it names them and adds nothing up.","type":"object","additionalProperties":false,"required":["id","title","words","kinds"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier."},"title":{"type":"string","minLength":1,"description":"Title."},"words":{"type":"string","minLength":1,"description":"What the figures say, in words."},"kinds":{"type":"array","items":{"type":"string","minLength":1,"description":"Kind of rule.","enum":["deadline","gate","requirement"]},"description":"Kinds of rules.","minItems":1},"topics":{"type":"array","items":{"type":"string","minLength":1,"description":"Topic."},"description":"Topics of rules; left out: any.","minItems":1},"direction":{"type":"string","minLength":1,"description":"Direction of a fail; left out: any.","enum":["under-service","over-service"]},"isList":{"type":"boolean","description":"Small numbers: they are listed, and no rate is printed; left out: no."}}};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.words === undefined) && (missing0 = "words"))) || ((data.kinds === undefined) && (missing0 = "kinds"))){
validate312.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "words")) || (key0 === "kinds")) || (key0 === "topics")) || (key0 === "direction")) || (key0 === "isList"))){
validate312.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate312.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate312.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate312.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kinds !== undefined){
let data3 = data.kinds;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
validate312.errors = [{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(!(((data4 === "deadline") || (data4 === "gate")) || (data4 === "requirement"))){
validate312.errors = [{instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema144.properties.kinds.items.enum}}];
return false;
}
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate312.errors = [{instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate312.errors = [{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined){
let data5 = data.topics;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length < 1){
validate312.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate312.errors = [{instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/topics/" + i1,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate312.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data7 = data.direction;
const _errs16 = errors;
if(!((data7 === "under-service") || (data7 === "over-service"))){
validate312.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema144.properties.direction.enum}}];
return false;
}
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate312.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate312.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isList !== undefined){
const _errs18 = errors;
if(typeof data.isList !== "boolean"){
validate312.errors = [{instancePath:instancePath+"/isList",schemaPath:"#/properties/isList/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/results/measures.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.units === undefined) && (missing0 = "units")) || ((data.absent === undefined) && (missing0 = "absent"))) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.shares === undefined) && (missing0 = "shares"))) || ((data.breakdowns === undefined) && (missing0 = "breakdowns"))) || ((data.durations === undefined) && (missing0 = "durations"))) || ((data.figures === undefined) && (missing0 = "figures"))){
validate289.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "units") || (key0 === "absent")) || (key0 === "fields")) || (key0 === "shares")) || (key0 === "breakdowns")) || (key0 === "durations")) || (key0 === "figures"))){
validate289.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.units !== undefined){
let data0 = data.units;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate289.errors = [{instancePath:instancePath+"/units/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/units/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate289.errors = [{instancePath:instancePath+"/units/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/units/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absent !== undefined){
let data2 = data.absent;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate289.errors = [{instancePath:instancePath+"/absent/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/absent/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate289.errors = [{instancePath:instancePath+"/absent/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/absent/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data4 = data.fields;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs15 = errors;
if(!(validate290(data4[key3], {instancePath:instancePath+"/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shares !== undefined){
let data6 = data.shares;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
var valid4 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate292(data6[i0], {instancePath:instancePath+"/shares/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breakdowns !== undefined){
let data8 = data.breakdowns;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate300(data8[i1], {instancePath:instancePath+"/breakdowns/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/breakdowns",schemaPath:"#/properties/breakdowns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durations !== undefined){
let data10 = data.durations;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid6 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(validate305(data10[i2], {instancePath:instancePath+"/durations/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data12 = data.figures;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid7 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs27 = errors;
if(!(validate312(data12[i3], {instancePath:instancePath+"/figures/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
else {
validate289.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/properties/figures/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}


const schema145 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/policy.schema.json","title":"Policy","description":"A cited source document as data.","type":"object","additionalProperties":false,"required":["id","title","issuer","kind","cite","source","versions","appliesTo","zone","counting","questions","parameters","definitions"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier; the folder's name."},"title":{"type":"string","minLength":1,"description":"Title."},"issuer":{"type":"string","minLength":1,"description":"Who issued the source."},"kind":{"type":"string","enum":["payer","statute","regulation","accreditation","contract"],"description":"Kind of source."},"cite":{"type":"string","minLength":1,"description":"Short form before a clause locator, e.g. `HSC 1367.01`."},"status":{"type":"string","enum":["in-force","proposed","not-enacted","superseded"],"description":"Standing of the source; left out: in force. Anything else is printed with every citation."},"source":{"$ref":"#/definitions/Source"},"versions":{"type":"array","items":{"$ref":"#/definitions/PolicyVersion"},"description":"Versions by effective date; what is known of earlier wording.","minItems":1},"appliesTo":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"appliesToNote":{"type":"string","minLength":1,"description":"What the filter leaves out, in words."},"zone":{"type":"string","minLength":1,"description":"IANA time zone of the policy's days."},"nationwide":{"type":"boolean","description":"The source holds in every zone of the country: its days are those of the audit's zone where the configuration names one; `zone` is that of its rule cases."},"counting":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json#/definitions/counting"},"questions":{"type":"array","items":{"$ref":"#/definitions/Question"},"description":"Open questions."},"parameters":{"type":"object","description":"Dated parameters.","additionalProperties":{"$ref":"#/definitions/Parameter"}},"definitions":{"type":"object","description":"Definitions of this policy.","additionalProperties":{"$ref":"https://p2p-audit.invalid/schemas/policy/definitions.schema.json#/definitions/Definition"}},"windows":{"type":"array","items":{"$ref":"https://p2p-audit.invalid/schemas/results/measures.schema.json#/definitions/DurationDefinition"},"description":"Measures of what is left of the policy's time to ask for a discussion; they judge nothing."},"notes":{"type":"array","items":{"type":"string","minLength":1,"description":"Note."},"description":"What must be ratified or known before a report relies on the policy."},"beside":{"type":"array","items":{"$ref":"#/definitions/Beside"},"description":"Law, contract and accreditation that bear on the same cases; the policy is compared with them."},"accepted":{"type":"array","items":{"$ref":"#/definitions/AcceptedLint"},"description":"Remarks of the linter that stand, each with its reason."}},"definitions":{"Source":{"title":"Source","description":"Source document.","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1,"description":"Title and number."},"retrieved":{"type":"string","minLength":1,"description":"When it was looked at (local date, YYYY-MM-DD)","format":"date"},"note":{"type":"string","minLength":1,"description":"What was seen of it."}}},"Effective":{"title":"Effective","description":"From which trigger date on, and until which (inclusive).","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"to":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"}}},"PolicyVersion":{"title":"PolicyVersion","description":"One version.","type":"object","additionalProperties":false,"required":["id","effective","wording"],"properties":{"id":{"type":"string","minLength":1,"description":"Name of the version."},"effective":{"$ref":"#/definitions/Effective"},"wording":{"type":"string","enum":["encoded","unknown"],"description":"Whether the wording is encoded here."},"note":{"type":"string","minLength":1,"description":"What changed, how sure the date is."}}},"Question":{"title":"Question","description":"Ambiguous words of a source.","type":"object","additionalProperties":false,"required":["id","words","options","askedOf"],"properties":{"id":{"type":"string","minLength":1,"description":"Name; beside `outcome` and `due`, which a finding says of a reading itself.","not":{"enum":["outcome","due"]}},"words":{"type":"string","minLength":1,"description":"The words, or what they leave open."},"clause":{"type":"string","minLength":1,"description":"Clause the words stand in."},"options":{"type":"object","description":"What each option means.","additionalProperties":{"type":"string","minLength":1,"description":"Meaning."}},"askedOf":{"type":"string","minLength":1,"description":"Who can settle it."},"suggestion":{"type":"string","minLength":1,"description":"What auditor or field practice suggests, for the person who settles it; never used by the program."}}},"ParameterValue":{"title":"ParameterValue","description":"A value and since when.","type":"object","additionalProperties":false,"required":["from","value"],"properties":{"from":{"type":"string","minLength":1,"description":"First day (local date, YYYY-MM-DD)","format":"date"},"value":{"description":"The value.","type":["number","string"]},"clause":{"type":"string","minLength":1,"description":"Clause it comes from."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."}}},"Parameter":{"title":"Parameter","description":"A dated number or word.","type":"object","additionalProperties":false,"required":["title","unit","setBy","values"],"properties":{"title":{"type":"string","minLength":1,"description":"What it is."},"unit":{"type":"string","enum":["minutes","hours","days","business-days","time-of-day","text"],"description":"Unit."},"setBy":{"type":"string","enum":["source","audit"],"description":"Whose figure it is: the source's, or the audit's where the source states none."},"values":{"type":"array","items":{"$ref":"#/definitions/ParameterValue"},"description":"Values by first day.","minItems":1}}},"Beside":{"title":"Beside","description":"Another source on the same cases.","type":"object","additionalProperties":false,"required":["policy","basis","evidence"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"basis":{"type":"string","minLength":1,"description":"Why it bears on these cases."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far that is confirmed."}}},"AcceptedLint":{"title":"AcceptedLint","description":"A remark of the linter that stands.","type":"object","additionalProperties":false,"required":["lint","reason"],"properties":{"lint":{"type":"string","minLength":1,"description":"Name of the lint (docs/lints)."},"at":{"type":"string","minLength":1,"description":"Rule, question, clause or field it is about; left out: the whole policy."},"reason":{"type":"string","minLength":1,"description":"Why it stands."}}}}};
const schema146 = {"title":"Source","description":"Source document.","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","minLength":1,"description":"Title and number."},"retrieved":{"type":"string","minLength":1,"description":"When it was looked at (local date, YYYY-MM-DD)","format":"date"},"note":{"type":"string","minLength":1,"description":"What was seen of it."}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.title === undefined) && (missing0 = "title")){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "retrieved")) || (key0 === "note"))){
validate315.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate315.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate315.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retrieved !== undefined){
let data1 = data.retrieved;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate315.errors = [{instancePath:instancePath+"/retrieved",schemaPath:"#/properties/retrieved/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data1))){
validate315.errors = [{instancePath:instancePath+"/retrieved",schemaPath:"#/properties/retrieved/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate315.errors = [{instancePath:instancePath+"/retrieved",schemaPath:"#/properties/retrieved/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data2 = data.note;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate315.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate315.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}

const schema147 = {"title":"PolicyVersion","description":"One version.","type":"object","additionalProperties":false,"required":["id","effective","wording"],"properties":{"id":{"type":"string","minLength":1,"description":"Name of the version."},"effective":{"$ref":"#/definitions/Effective"},"wording":{"type":"string","enum":["encoded","unknown"],"description":"Whether the wording is encoded here."},"note":{"type":"string","minLength":1,"description":"What changed, how sure the date is."}}};
const schema148 = {"title":"Effective","description":"From which trigger date on, and until which (inclusive).","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"to":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"}}};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
validate318.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
const _errs2 = errors;
if(!(validate74(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(!(validate74(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.effective === undefined) && (missing0 = "effective"))) || ((data.wording === undefined) && (missing0 = "wording"))){
validate317.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "effective")) || (key0 === "wording")) || (key0 === "note"))){
validate317.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate317.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate317.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective !== undefined){
const _errs4 = errors;
if(!(validate318(data.effective, {instancePath:instancePath+"/effective",parentData:data,parentDataProperty:"effective",rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wording !== undefined){
let data2 = data.wording;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate317.errors = [{instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "encoded") || (data2 === "unknown"))){
validate317.errors = [{instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/enum",keyword:"enum",params:{allowedValues: schema147.properties.wording.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data3 = data.note;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate317.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate317.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "calendar") || (key0 === "dayZero")) || (key0 === "cutoff")) || (key0 === "lastDay")) || (key0 === "dayEnds"))){
validate324.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.calendar !== undefined){
const _errs2 = errors;
if(!(root1.validate(data.calendar, {instancePath:instancePath+"/calendar",parentData:data,parentDataProperty:"calendar",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayZero !== undefined){
const _errs3 = errors;
if(!(root1.validate(data.dayZero, {instancePath:instancePath+"/dayZero",parentData:data,parentDataProperty:"dayZero",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cutoff !== undefined){
const _errs4 = errors;
if(!(root1.validate(data.cutoff, {instancePath:instancePath+"/cutoff",parentData:data,parentDataProperty:"cutoff",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastDay !== undefined){
const _errs5 = errors;
if(!(root1.validate(data.lastDay, {instancePath:instancePath+"/lastDay",parentData:data,parentDataProperty:"lastDay",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dayEnds !== undefined){
const _errs6 = errors;
if(!(root1.validate(data.dayEnds, {instancePath:instancePath+"/dayEnds",parentData:data,parentDataProperty:"dayEnds",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate324.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}

const schema150 = {"title":"Question","description":"Ambiguous words of a source.","type":"object","additionalProperties":false,"required":["id","words","options","askedOf"],"properties":{"id":{"type":"string","minLength":1,"description":"Name; beside `outcome` and `due`, which a finding says of a reading itself.","not":{"enum":["outcome","due"]}},"words":{"type":"string","minLength":1,"description":"The words, or what they leave open."},"clause":{"type":"string","minLength":1,"description":"Clause the words stand in."},"options":{"type":"object","description":"What each option means.","additionalProperties":{"type":"string","minLength":1,"description":"Meaning."}},"askedOf":{"type":"string","minLength":1,"description":"Who can settle it."},"suggestion":{"type":"string","minLength":1,"description":"What auditor or field practice suggests, for the person who settles it; never used by the program."}}};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.words === undefined) && (missing0 = "words"))) || ((data.options === undefined) && (missing0 = "options"))) || ((data.askedOf === undefined) && (missing0 = "askedOf"))){
validate326.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "words")) || (key0 === "clause")) || (key0 === "options")) || (key0 === "askedOf")) || (key0 === "suggestion"))){
validate326.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(!((data0 === "outcome") || (data0 === "due"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
validate326.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate326.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data1 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate326.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
let data2 = data.clause;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate326.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
let data3 = data.options;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate326.errors = [{instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate326.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.askedOf !== undefined){
let data5 = data.askedOf;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate326.errors = [{instancePath:instancePath+"/askedOf",schemaPath:"#/properties/askedOf/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/askedOf",schemaPath:"#/properties/askedOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data6 = data.suggestion;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate326.errors = [{instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate326.errors = vErrors;
return errors === 0;
}

const schema151 = {"title":"Parameter","description":"A dated number or word.","type":"object","additionalProperties":false,"required":["title","unit","setBy","values"],"properties":{"title":{"type":"string","minLength":1,"description":"What it is."},"unit":{"type":"string","enum":["minutes","hours","days","business-days","time-of-day","text"],"description":"Unit."},"setBy":{"type":"string","enum":["source","audit"],"description":"Whose figure it is: the source's, or the audit's where the source states none."},"values":{"type":"array","items":{"$ref":"#/definitions/ParameterValue"},"description":"Values by first day.","minItems":1}}};
const schema152 = {"title":"ParameterValue","description":"A value and since when.","type":"object","additionalProperties":false,"required":["from","value"],"properties":{"from":{"type":"string","minLength":1,"description":"First day (local date, YYYY-MM-DD)","format":"date"},"value":{"description":"The value.","type":["number","string"]},"clause":{"type":"string","minLength":1,"description":"Clause it comes from."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording is confirmed against a public primary text; internal: stated by the payer's own document."}}};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.from === undefined) && (missing0 = "from")) || ((data.value === undefined) && (missing0 = "value"))){
validate329.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "from") || (key0 === "value")) || (key0 === "clause")) || (key0 === "evidence"))){
validate329.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate329.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats2(data0))){
validate329.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
}
else {
validate329.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
validate329.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema152.properties.value.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
let data2 = data.clause;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate329.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate329.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data3 = data.evidence;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate329.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data3 === "confirmed") || (data3 === "partly")) || (data3 === "unconfirmed")) || (data3 === "internal"))){
validate329.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema152.properties.evidence.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate329.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate329.errors = vErrors;
return errors === 0;
}


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) && (missing0 = "title")) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.setBy === undefined) && (missing0 = "setBy"))) || ((data.values === undefined) && (missing0 = "values"))){
validate328.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "unit")) || (key0 === "setBy")) || (key0 === "values"))){
validate328.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate328.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate328.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data1 = data.unit;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate328.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data1 === "minutes") || (data1 === "hours")) || (data1 === "days")) || (data1 === "business-days")) || (data1 === "time-of-day")) || (data1 === "text"))){
validate328.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema151.properties.unit.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setBy !== undefined){
let data2 = data.setBy;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate328.errors = [{instancePath:instancePath+"/setBy",schemaPath:"#/properties/setBy/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "source") || (data2 === "audit"))){
validate328.errors = [{instancePath:instancePath+"/setBy",schemaPath:"#/properties/setBy/enum",keyword:"enum",params:{allowedValues: schema151.properties.setBy.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data3 = data.values;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
validate328.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate329(data3[i0], {instancePath:instancePath+"/values/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate328.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.on === undefined) && (missing0 = "on")) || ((data.as === undefined) && (missing0 = "as"))){
validate332.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "on") || (key0 === "as")) || (key0 === "words"))){
validate332.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.on !== undefined){
let data0 = data.on;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate332.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "determination") || (data0 === "notice")) || (data0 === "p2pRequest")) || (data0 === "decisionChange")) || (data0 === "contactAttempt")) || (data0 === "information")) || (data0 === "appeal"))){
validate332.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/enum",keyword:"enum",params:{allowedValues: schema35.properties.on.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
const _errs4 = errors;
if(!(validate74(data.as, {instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate332.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate332.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.words === undefined) && (missing0 = "words"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.among === undefined) && (missing0 = "among"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.percents === undefined) && (missing0 = "percents"))) || ((data.buckets === undefined) && (missing0 = "buckets"))) || ((data.by === undefined) && (missing0 = "by"))){
validate335.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema142.properties, key0))){
validate335.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate335.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate335.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate335.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data3 = data.unit;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate335.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "p2pRequest") || (data3 === "determination"))){
validate335.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema142.properties.unit.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.among !== undefined){
let data4 = data.among;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate293(data4[i0], {instancePath:instancePath+"/among/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/among",schemaPath:"#/properties/among/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs13 = errors;
if(!(validate307(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs14 = errors;
if(!(validate307(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endsAfterDays !== undefined){
let data8 = data.endsAfterDays;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate335.errors = [{instancePath:instancePath+"/endsAfterDays",schemaPath:"#/properties/endsAfterDays/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate335.errors = [{instancePath:instancePath+"/endsAfterDays",schemaPath:"#/properties/endsAfterDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.belowZero !== undefined){
let data9 = data.belowZero;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate335.errors = [{instancePath:instancePath+"/belowZero",schemaPath:"#/properties/belowZero/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/belowZero",schemaPath:"#/properties/belowZero/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percents !== undefined){
let data10 = data.percents;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
if(data10.length < 1){
validate335.errors = [{instancePath:instancePath+"/percents",schemaPath:"#/properties/percents/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs21 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate335.errors = [{instancePath:instancePath+"/percents/" + i1,schemaPath:"#/properties/percents/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs21){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
validate335.errors = [{instancePath:instancePath+"/percents/" + i1,schemaPath:"#/properties/percents/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate335.errors = [{instancePath:instancePath+"/percents/" + i1,schemaPath:"#/properties/percents/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/percents",schemaPath:"#/properties/percents/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.buckets !== undefined){
let data12 = data.buckets;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data12)){
if(data12.length < 1){
validate335.errors = [{instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs25 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate335.errors = [{instancePath:instancePath+"/buckets/" + i2,schemaPath:"#/properties/buckets/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs25){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate335.errors = [{instancePath:instancePath+"/buckets/" + i2,schemaPath:"#/properties/buckets/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data14 = data.by;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data14)){
var valid4 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate294(data14[i3], {instancePath:instancePath+"/by/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}

const schema155 = {"title":"Beside","description":"Another source on the same cases.","type":"object","additionalProperties":false,"required":["policy","basis","evidence"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy id."},"basis":{"type":"string","minLength":1,"description":"Why it bears on these cases."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far that is confirmed."}}};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.policy === undefined) && (missing0 = "policy")) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate341.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "policy") || (key0 === "basis")) || (key0 === "evidence"))){
validate341.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy !== undefined){
let data0 = data.policy;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate341.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate341.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data1 = data.basis;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate341.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate341.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate341.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "confirmed") || (data2 === "partly")) || (data2 === "unconfirmed")) || (data2 === "internal"))){
validate341.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema155.properties.evidence.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate341.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}

const schema156 = {"title":"AcceptedLint","description":"A remark of the linter that stands.","type":"object","additionalProperties":false,"required":["lint","reason"],"properties":{"lint":{"type":"string","minLength":1,"description":"Name of the lint (docs/lints)."},"at":{"type":"string","minLength":1,"description":"Rule, question, clause or field it is about; left out: the whole policy."},"reason":{"type":"string","minLength":1,"description":"Why it stands."}}};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lint === undefined) && (missing0 = "lint")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "lint") || (key0 === "at")) || (key0 === "reason"))){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lint !== undefined){
let data0 = data.lint;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate343.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate343.errors = [{instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate343.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate343.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate343.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate343.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.cite === undefined) && (missing0 = "cite"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.versions === undefined) && (missing0 = "versions"))) || ((data.appliesTo === undefined) && (missing0 = "appliesTo"))) || ((data.zone === undefined) && (missing0 = "zone"))) || ((data.counting === undefined) && (missing0 = "counting"))) || ((data.questions === undefined) && (missing0 = "questions"))) || ((data.parameters === undefined) && (missing0 = "parameters"))) || ((data.definitions === undefined) && (missing0 = "definitions"))){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema145.properties, key0))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate314.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate314.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
let data2 = data.issuer;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate314.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data3 = data.kind;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate314.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "payer") || (data3 === "statute")) || (data3 === "regulation")) || (data3 === "accreditation")) || (data3 === "contract"))){
validate314.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema145.properties.kind.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cite !== undefined){
let data4 = data.cite;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate314.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate314.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data5 === "in-force") || (data5 === "proposed")) || (data5 === "not-enacted")) || (data5 === "superseded"))){
validate314.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema145.properties.status.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate315(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versions !== undefined){
let data7 = data.versions;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
if(data7.length < 1){
validate314.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate317(data7[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appliesTo !== undefined){
const _errs18 = errors;
if(!(validate74(data.appliesTo, {instancePath:instancePath+"/appliesTo",parentData:data,parentDataProperty:"appliesTo",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appliesToNote !== undefined){
let data10 = data.appliesToNote;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate314.errors = [{instancePath:instancePath+"/appliesToNote",schemaPath:"#/properties/appliesToNote/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/appliesToNote",schemaPath:"#/properties/appliesToNote/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone !== undefined){
let data11 = data.zone;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate314.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nationwide !== undefined){
const _errs23 = errors;
if(typeof data.nationwide !== "boolean"){
validate314.errors = [{instancePath:instancePath+"/nationwide",schemaPath:"#/properties/nationwide/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counting !== undefined){
const _errs25 = errors;
if(!(validate324(data.counting, {instancePath:instancePath+"/counting",parentData:data,parentDataProperty:"counting",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.questions !== undefined){
let data14 = data.questions;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data14)){
var valid2 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate326(data14[i1], {instancePath:instancePath+"/questions/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid2 = _errs28 === errors;
if(!valid2){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data16 = data.parameters;
const _errs29 = errors;
if(errors === _errs29){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
const _errs32 = errors;
if(!(validate328(data16[key1], {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid3 = _errs32 === errors;
if(!valid3){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definitions !== undefined){
let data18 = data.definitions;
const _errs33 = errors;
if(errors === _errs33){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
const _errs36 = errors;
if(!(validate332(data18[key2], {instancePath:instancePath+"/definitions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid4 = _errs36 === errors;
if(!valid4){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows !== undefined){
let data20 = data.windows;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data20)){
var valid5 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs39 = errors;
if(!(validate335(data20[i2], {instancePath:instancePath+"/windows/" + i2,parentData:data20,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid5 = _errs39 === errors;
if(!valid5){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data22 = data.notes;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data22)){
var valid6 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs42 = errors;
if(errors === _errs42){
if(typeof data23 === "string"){
if(func2(data23) < 1){
validate314.errors = [{instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beside !== undefined){
let data24 = data.beside;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data24)){
var valid7 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
const _errs46 = errors;
if(!(validate341(data24[i4], {instancePath:instancePath+"/beside/" + i4,parentData:data24,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
var valid7 = _errs46 === errors;
if(!valid7){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/beside",schemaPath:"#/properties/beside/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted !== undefined){
let data26 = data.accepted;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data26)){
var valid8 = true;
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
const _errs49 = errors;
if(!(validate343(data26[i5], {instancePath:instancePath+"/accepted/" + i5,parentData:data26,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid8 = _errs49 === errors;
if(!valid8){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}


const schema157 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/results/report.schema.json","title":"ReportDefinition","description":"A report as data: its sections and which standards they show.","type":"object","additionalProperties":false,"required":["id","title","policies","unit","sections"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier; the file name of the report."},"title":{"type":"string","minLength":1,"description":"Title."},"subtitle":{"type":"string","minLength":1,"description":"Subtitle."},"policies":{"type":"array","items":{"type":"string","minLength":1,"description":"Policy."},"description":"Policies the report is about; it is left out where none of them ran.","minItems":1},"statement":{"type":"array","items":{"type":"string","minLength":1,"description":"Sentence."},"description":"Sentences printed under the title."},"unit":{"type":"string","enum":["subjects","cases"],"description":"What the figures count."},"sections":{"type":"array","items":{"$ref":"#/definitions/ReportSection"},"description":"Sections in order.","minItems":1},"files":{"$ref":"#/definitions/ReportFiles"},"closing":{"type":"array","items":{"type":"string","minLength":1,"description":"Sentence."},"description":"Closing notes."}},"definitions":{"ReportFiles":{"title":"ReportFiles","description":"Which decisions the report is about, where one decision is one file: it says how the decisions of the run become them.","type":"object","additionalProperties":false,"required":["rule","outside","types"],"properties":{"rule":{"type":"string","minLength":1,"description":"POLICY/RULE that judges each of these decisions once, and no other."},"outside":{"type":"string","minLength":1,"description":"What the other decisions are, in words that follow a number in brackets."},"types":{"type":"array","items":{"$ref":"#/definitions/ReportFileType"},"description":"Types of files.","minItems":1}}},"ReportFileType":{"title":"ReportFileType","description":"Files of one type.","type":"object","additionalProperties":false,"required":["title","standard"],"properties":{"title":{"type":"string","minLength":1,"description":"Title."},"standard":{"type":"string","minLength":1,"description":"Standard under which the rule judges them."}}},"CarvedOut":{"title":"CarvedOut","description":"Product lines for which the section does not apply.","type":"object","additionalProperties":false,"required":["linesOfBusiness","reason"],"properties":{"linesOfBusiness":{"type":"array","items":{"type":"string","minLength":1,"description":"Line."},"description":"Lines.","minItems":1},"reason":{"type":"string","minLength":1,"description":"Why, printed."}}},"ReportSection":{"title":"ReportSection","description":"A section of the report.","type":"object","additionalProperties":false,"required":["id","title","text","standards"],"properties":{"id":{"type":"string","minLength":1,"description":"Reference, e.g. (h)(3) or B."},"title":{"type":"string","minLength":1,"description":"Title."},"text":{"type":"string","minLength":1,"description":"What the section asks, in own words."},"standards":{"type":"array","items":{"type":"string","minLength":1,"description":"Standard."},"description":"Standards whose rules it shows (exact match)."},"beside":{"type":"array","items":{"type":"string","minLength":1,"description":"Standard."},"description":"Shown beside it on the same event, never counted in it: a standard of another policy, a clause as cited, or POLICY/RULE."},"notTestable":{"type":"string","minLength":1,"description":"Why no rule tests it from records."},"domain":{"type":"string","minLength":1,"description":"NCQA domain."},"carvedOut":{"$ref":"#/definitions/CarvedOut"},"clocks":{"type":"array","items":{"$ref":"#/definitions/ReportClock"},"description":"What each standard asks of the same event, side by side; none of it is counted in the section.","minItems":1},"monitoring":{"$ref":"#/definitions/MonitoringDuty"}}},"ReportClock":{"title":"ReportClock","description":"An event, and what each standard asks of it.","type":"object","additionalProperties":false,"required":["event","standards"],"properties":{"event":{"type":"string","minLength":1,"description":"The event in words, e.g. Standard decision."},"standards":{"type":"array","items":{"$ref":"#/definitions/ClockStandard"},"description":"Sources, each in the column of its kind; a kind may have several.","minItems":1}}},"ClockStandard":{"title":"ClockStandard","description":"A source on an event: the rules that judge it, or why there are none.","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"type":"string","enum":["law","federal","contract","policy","accreditation"],"description":"Column it stands in."},"name":{"type":"string","minLength":1,"description":"Citation, printed where no rule of it ran."},"rules":{"type":"array","items":{"type":"string","minLength":1,"description":"POLICY/RULE."},"description":"Rules that judge the event. A source has either these or `without`.","minItems":1},"without":{"$ref":"#/definitions/ClockWithout"}}},"ClockWithout":{"title":"ClockWithout","description":"Why no rule of a source judges the event.","type":"object","additionalProperties":false,"required":["state","source","evidence"],"properties":{"state":{"type":"string","enum":["sets-none","not-encoded"],"description":"The source sets no time, or what it sets is not among the rules."},"source":{"type":"string","minLength":1,"description":"What that rests on, printed."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far it is confirmed against a primary text."}}},"MonitoringDuty":{"title":"MonitoringDuty","description":"A section that asks the plan to monitor the others: it shows what was monitored, by month and by who decided, and what is to be written.","type":"object","additionalProperties":false,"required":["evidence","topics"],"properties":{"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording of the duty is confirmed against a primary text."},"topics":{"type":"array","items":{"$ref":"#/definitions/MonitoringTopic"},"description":"What the section asks to be looked at, in its order.","minItems":1},"ownPolicies":{"type":"array","items":{"$ref":"#/definitions/MonitoringPolicy"},"description":"What a plan's own policy says of monitoring; printed where that policy ran."}}},"MonitoringTopic":{"title":"MonitoringTopic","description":"A matter the quality process looks at.","type":"object","additionalProperties":false,"required":["topic","here"],"properties":{"topic":{"type":"string","minLength":1,"description":"The matter, e.g. Complaints."},"here":{"type":"string","minLength":1,"description":"What this report shows of it, and what it does not."}}},"MonitoringPolicy":{"title":"MonitoringPolicy","description":"What a policy says of monitoring.","type":"object","additionalProperties":false,"required":["policy","cite","says","proposal"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy."},"cite":{"type":"string","minLength":1,"description":"Clause as cited."},"says":{"type":"string","minLength":1,"description":"What it says, in own words."},"proposal":{"type":"string","minLength":1,"description":"Wording the plan could adopt."}}}}};
const schema158 = {"title":"ReportSection","description":"A section of the report.","type":"object","additionalProperties":false,"required":["id","title","text","standards"],"properties":{"id":{"type":"string","minLength":1,"description":"Reference, e.g. (h)(3) or B."},"title":{"type":"string","minLength":1,"description":"Title."},"text":{"type":"string","minLength":1,"description":"What the section asks, in own words."},"standards":{"type":"array","items":{"type":"string","minLength":1,"description":"Standard."},"description":"Standards whose rules it shows (exact match)."},"beside":{"type":"array","items":{"type":"string","minLength":1,"description":"Standard."},"description":"Shown beside it on the same event, never counted in it: a standard of another policy, a clause as cited, or POLICY/RULE."},"notTestable":{"type":"string","minLength":1,"description":"Why no rule tests it from records."},"domain":{"type":"string","minLength":1,"description":"NCQA domain."},"carvedOut":{"$ref":"#/definitions/CarvedOut"},"clocks":{"type":"array","items":{"$ref":"#/definitions/ReportClock"},"description":"What each standard asks of the same event, side by side; none of it is counted in the section.","minItems":1},"monitoring":{"$ref":"#/definitions/MonitoringDuty"}}};
const schema159 = {"title":"CarvedOut","description":"Product lines for which the section does not apply.","type":"object","additionalProperties":false,"required":["linesOfBusiness","reason"],"properties":{"linesOfBusiness":{"type":"array","items":{"type":"string","minLength":1,"description":"Line."},"description":"Lines.","minItems":1},"reason":{"type":"string","minLength":1,"description":"Why, printed."}}};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.linesOfBusiness === undefined) && (missing0 = "linesOfBusiness")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate347.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "linesOfBusiness") || (key0 === "reason"))){
validate347.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.linesOfBusiness !== undefined){
let data0 = data.linesOfBusiness;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate347.errors = [{instancePath:instancePath+"/linesOfBusiness",schemaPath:"#/properties/linesOfBusiness/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate347.errors = [{instancePath:instancePath+"/linesOfBusiness/" + i0,schemaPath:"#/properties/linesOfBusiness/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate347.errors = [{instancePath:instancePath+"/linesOfBusiness/" + i0,schemaPath:"#/properties/linesOfBusiness/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate347.errors = [{instancePath:instancePath+"/linesOfBusiness",schemaPath:"#/properties/linesOfBusiness/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate347.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate347.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate347.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate347.errors = vErrors;
return errors === 0;
}

const schema160 = {"title":"ReportClock","description":"An event, and what each standard asks of it.","type":"object","additionalProperties":false,"required":["event","standards"],"properties":{"event":{"type":"string","minLength":1,"description":"The event in words, e.g. Standard decision."},"standards":{"type":"array","items":{"$ref":"#/definitions/ClockStandard"},"description":"Sources, each in the column of its kind; a kind may have several.","minItems":1}}};
const schema161 = {"title":"ClockStandard","description":"A source on an event: the rules that judge it, or why there are none.","type":"object","additionalProperties":false,"required":["kind","name"],"properties":{"kind":{"type":"string","enum":["law","federal","contract","policy","accreditation"],"description":"Column it stands in."},"name":{"type":"string","minLength":1,"description":"Citation, printed where no rule of it ran."},"rules":{"type":"array","items":{"type":"string","minLength":1,"description":"POLICY/RULE."},"description":"Rules that judge the event. A source has either these or `without`.","minItems":1},"without":{"$ref":"#/definitions/ClockWithout"}}};
const schema162 = {"title":"ClockWithout","description":"Why no rule of a source judges the event.","type":"object","additionalProperties":false,"required":["state","source","evidence"],"properties":{"state":{"type":"string","enum":["sets-none","not-encoded"],"description":"The source sets no time, or what it sets is not among the rules."},"source":{"type":"string","minLength":1,"description":"What that rests on, printed."},"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far it is confirmed against a primary text."}}};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate351.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "state") || (key0 === "source")) || (key0 === "evidence"))){
validate351.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate351.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "sets-none") || (data0 === "not-encoded"))){
validate351.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema162.properties.state.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate351.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate351.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data2 = data.evidence;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate351.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "confirmed") || (data2 === "partly")) || (data2 === "unconfirmed")) || (data2 === "internal"))){
validate351.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema162.properties.evidence.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}


function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))){
validate350.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "name")) || (key0 === "rules")) || (key0 === "without"))){
validate350.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate350.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data0 === "law") || (data0 === "federal")) || (data0 === "contract")) || (data0 === "policy")) || (data0 === "accreditation"))){
validate350.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema161.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate350.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate350.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data2 = data.rules;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate350.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate350.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate350.errors = [{instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate350.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.without !== undefined){
const _errs10 = errors;
if(!(validate351(data.without, {instancePath:instancePath+"/without",parentData:data,parentDataProperty:"without",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate350.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event === undefined) && (missing0 = "event")) || ((data.standards === undefined) && (missing0 = "standards"))){
validate349.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "event") || (key0 === "standards"))){
validate349.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate349.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate349.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standards !== undefined){
let data1 = data.standards;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate349.errors = [{instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate350(data1[i0], {instancePath:instancePath+"/standards/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate349.errors = [{instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate349.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}

const schema163 = {"title":"MonitoringDuty","description":"A section that asks the plan to monitor the others: it shows what was monitored, by month and by who decided, and what is to be written.","type":"object","additionalProperties":false,"required":["evidence","topics"],"properties":{"evidence":{"type":"string","enum":["confirmed","partly","unconfirmed","internal"],"description":"How far the wording of the duty is confirmed against a primary text."},"topics":{"type":"array","items":{"$ref":"#/definitions/MonitoringTopic"},"description":"What the section asks to be looked at, in its order.","minItems":1},"ownPolicies":{"type":"array","items":{"$ref":"#/definitions/MonitoringPolicy"},"description":"What a plan's own policy says of monitoring; printed where that policy ran."}}};
const schema164 = {"title":"MonitoringTopic","description":"A matter the quality process looks at.","type":"object","additionalProperties":false,"required":["topic","here"],"properties":{"topic":{"type":"string","minLength":1,"description":"The matter, e.g. Complaints."},"here":{"type":"string","minLength":1,"description":"What this report shows of it, and what it does not."}}};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.topic === undefined) && (missing0 = "topic")) || ((data.here === undefined) && (missing0 = "here"))){
validate356.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "topic") || (key0 === "here"))){
validate356.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.topic !== undefined){
let data0 = data.topic;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate356.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate356.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.here !== undefined){
let data1 = data.here;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate356.errors = [{instancePath:instancePath+"/here",schemaPath:"#/properties/here/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate356.errors = [{instancePath:instancePath+"/here",schemaPath:"#/properties/here/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate356.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate356.errors = vErrors;
return errors === 0;
}

const schema165 = {"title":"MonitoringPolicy","description":"What a policy says of monitoring.","type":"object","additionalProperties":false,"required":["policy","cite","says","proposal"],"properties":{"policy":{"type":"string","minLength":1,"description":"Policy."},"cite":{"type":"string","minLength":1,"description":"Clause as cited."},"says":{"type":"string","minLength":1,"description":"What it says, in own words."},"proposal":{"type":"string","minLength":1,"description":"Wording the plan could adopt."}}};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.policy === undefined) && (missing0 = "policy")) || ((data.cite === undefined) && (missing0 = "cite"))) || ((data.says === undefined) && (missing0 = "says"))) || ((data.proposal === undefined) && (missing0 = "proposal"))){
validate358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "policy") || (key0 === "cite")) || (key0 === "says")) || (key0 === "proposal"))){
validate358.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.policy !== undefined){
let data0 = data.policy;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate358.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate358.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cite !== undefined){
let data1 = data.cite;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate358.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate358.errors = [{instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
let data2 = data.says;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate358.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate358.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposal !== undefined){
let data3 = data.proposal;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate358.errors = [{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate358.errors = [{instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.evidence === undefined) && (missing0 = "evidence")) || ((data.topics === undefined) && (missing0 = "topics"))){
validate355.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "evidence") || (key0 === "topics")) || (key0 === "ownPolicies"))){
validate355.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.evidence !== undefined){
let data0 = data.evidence;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate355.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data0 === "confirmed") || (data0 === "partly")) || (data0 === "unconfirmed")) || (data0 === "internal"))){
validate355.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema163.properties.evidence.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topics !== undefined){
let data1 = data.topics;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate355.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate356(data1[i0], {instancePath:instancePath+"/topics/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate355.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownPolicies !== undefined){
let data3 = data.ownPolicies;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate358(data3[i1], {instancePath:instancePath+"/ownPolicies/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate355.errors = [{instancePath:instancePath+"/ownPolicies",schemaPath:"#/properties/ownPolicies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate355.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.text === undefined) && (missing0 = "text"))) || ((data.standards === undefined) && (missing0 = "standards"))){
validate346.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema158.properties, key0))){
validate346.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate346.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate346.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data2 = data.text;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate346.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standards !== undefined){
let data3 = data.standards;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate346.errors = [{instancePath:instancePath+"/standards/" + i0,schemaPath:"#/properties/standards/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/standards/" + i0,schemaPath:"#/properties/standards/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate346.errors = [{instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beside !== undefined){
let data5 = data.beside;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate346.errors = [{instancePath:instancePath+"/beside/" + i1,schemaPath:"#/properties/beside/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/beside/" + i1,schemaPath:"#/properties/beside/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate346.errors = [{instancePath:instancePath+"/beside",schemaPath:"#/properties/beside/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notTestable !== undefined){
let data7 = data.notTestable;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate346.errors = [{instancePath:instancePath+"/notTestable",schemaPath:"#/properties/notTestable/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/notTestable",schemaPath:"#/properties/notTestable/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
let data8 = data.domain;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate346.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carvedOut !== undefined){
const _errs20 = errors;
if(!(validate347(data.carvedOut, {instancePath:instancePath+"/carvedOut",parentData:data,parentDataProperty:"carvedOut",rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clocks !== undefined){
let data10 = data.clocks;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length < 1){
validate346.errors = [{instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(!(validate349(data10[i2], {instancePath:instancePath+"/clocks/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate346.errors = [{instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitoring !== undefined){
const _errs24 = errors;
if(!(validate355(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate346.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate346.errors = vErrors;
return errors === 0;
}

const schema166 = {"title":"ReportFiles","description":"Which decisions the report is about, where one decision is one file: it says how the decisions of the run become them.","type":"object","additionalProperties":false,"required":["rule","outside","types"],"properties":{"rule":{"type":"string","minLength":1,"description":"POLICY/RULE that judges each of these decisions once, and no other."},"outside":{"type":"string","minLength":1,"description":"What the other decisions are, in words that follow a number in brackets."},"types":{"type":"array","items":{"$ref":"#/definitions/ReportFileType"},"description":"Types of files.","minItems":1}}};
const schema167 = {"title":"ReportFileType","description":"Files of one type.","type":"object","additionalProperties":false,"required":["title","standard"],"properties":{"title":{"type":"string","minLength":1,"description":"Title."},"standard":{"type":"string","minLength":1,"description":"Standard under which the rule judges them."}}};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.standard === undefined) && (missing0 = "standard"))){
validate363.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "title") || (key0 === "standard"))){
validate363.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate363.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate363.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standard !== undefined){
let data1 = data.standard;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate363.errors = [{instancePath:instancePath+"/standard",schemaPath:"#/properties/standard/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate363.errors = [{instancePath:instancePath+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate363.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rule === undefined) && (missing0 = "rule")) || ((data.outside === undefined) && (missing0 = "outside"))) || ((data.types === undefined) && (missing0 = "types"))){
validate362.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "rule") || (key0 === "outside")) || (key0 === "types"))){
validate362.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
let data0 = data.rule;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate362.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate362.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outside !== undefined){
let data1 = data.outside;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate362.errors = [{instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate362.errors = [{instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.types !== undefined){
let data2 = data.types;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate362.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate363(data2[i0], {instancePath:instancePath+"/types/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate362.errors = [{instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate362.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate362.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/results/report.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.policies === undefined) && (missing0 = "policies"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.sections === undefined) && (missing0 = "sections"))){
validate345.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema157.properties, key0))){
validate345.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate345.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate345.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subtitle !== undefined){
let data2 = data.subtitle;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate345.errors = [{instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data3 = data.policies;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length < 1){
validate345.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate345.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate345.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statement !== undefined){
let data5 = data.statement;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate345.errors = [{instancePath:instancePath+"/statement/" + i1,schemaPath:"#/properties/statement/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/statement/" + i1,schemaPath:"#/properties/statement/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate345.errors = [{instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data7 = data.unit;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate345.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "subjects") || (data7 === "cases"))){
validate345.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema157.properties.unit.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
let data8 = data.sections;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length < 1){
validate345.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate346(data8[i2], {instancePath:instancePath+"/sections/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate345.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
const _errs21 = errors;
if(!(validate362(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.closing !== undefined){
let data11 = data.closing;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid4 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate345.errors = [{instancePath:instancePath+"/closing/" + i3,schemaPath:"#/properties/closing/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate345.errors = [{instancePath:instancePath+"/closing/" + i3,schemaPath:"#/properties/closing/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate345.errors = [{instancePath:instancePath+"/closing",schemaPath:"#/properties/closing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate345.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate345.errors = vErrors;
return errors === 0;
}


const schema168 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/rule.schema.json","title":"Rule","description":"One testable statement encoded from clauses; one file per rule.","type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/definitions/deadline"},{"$ref":"#/definitions/gate"},{"$ref":"#/definitions/requirement"}],"definitions":{"deadline":{"title":"DeadlineRule","description":"The clock from `start` is stopped by `stop` at or before the due.","type":"object","additionalProperties":false,"required":["id","title","kind","subject","topic","clauses","standards","obligor","onFail","severity","messages","stop"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier, never reused.","pattern":"^[A-Z][A-Za-z0-9.-]*$"},"title":{"type":"string","minLength":1,"description":"What is tested, in a line."},"kind":{"const":"deadline","type":"string","description":"Kind of rule."},"subject":{"type":"string","enum":["determination","p2pRequest","notice"],"description":"Record the rule judges."},"topic":{"type":"string","enum":["eligibility","window","turnaround","decision-timeliness","notice-timeliness","notice-content","reviewer","routing","channel","sequence","limit","information","conflict"],"description":"What the rule is about."},"event":{"type":"string","minLength":1,"description":"Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."},"clauses":{"type":"array","items":{"type":"string","minLength":1,"description":"Clause id."},"description":"Clauses the rule encodes.","minItems":1},"standards":{"type":"array","items":{"$ref":"#/definitions/Standard"},"description":"Crosswalk to standards."},"obligor":{"type":"string","enum":["plan","reviewer","delegate","provider"],"description":"Who is bound."},"onFail":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Class of a fail."},"direction":{"type":"string","enum":["under-service","over-service"],"description":"Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Priority."},"effective":{"$ref":"#/definitions/Effective"},"trigger":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"when":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"followsFrom":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule."},"description":"Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."},"messages":{"$ref":"#/definitions/Messages"},"interpretation":{"type":"string","minLength":1,"description":"Auditor's decision, or a disagreement with the catalogue, and why."},"start":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"limit":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json#/definitions/duration"},"due":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"stop":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"early":{"const":"passes","type":"string","description":"A stop before the start is a pass."},"extension":{"$ref":"#/definitions/Extension"}}},"gate":{"title":"GateRule","description":"A peer-to-peer is permitted only if `onlyIf`, where `when` holds.","type":"object","additionalProperties":false,"required":["id","title","kind","subject","topic","clauses","standards","obligor","onFail","severity","messages","onlyIf"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier, never reused.","pattern":"^[A-Z][A-Za-z0-9.-]*$"},"title":{"type":"string","minLength":1,"description":"What is tested, in a line."},"kind":{"const":"gate","type":"string","description":"Kind of rule."},"subject":{"type":"string","enum":["determination","p2pRequest","notice"],"description":"Record the rule judges."},"topic":{"type":"string","enum":["eligibility","window","turnaround","decision-timeliness","notice-timeliness","notice-content","reviewer","routing","channel","sequence","limit","information","conflict"],"description":"What the rule is about."},"event":{"type":"string","minLength":1,"description":"Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."},"clauses":{"type":"array","items":{"type":"string","minLength":1,"description":"Clause id."},"description":"Clauses the rule encodes.","minItems":1},"standards":{"type":"array","items":{"$ref":"#/definitions/Standard"},"description":"Crosswalk to standards."},"obligor":{"type":"string","enum":["plan","reviewer","delegate","provider"],"description":"Who is bound."},"onFail":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Class of a fail."},"direction":{"type":"string","enum":["under-service","over-service"],"description":"Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Priority."},"effective":{"$ref":"#/definitions/Effective"},"trigger":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"when":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"followsFrom":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule."},"description":"Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."},"messages":{"$ref":"#/definitions/Messages"},"interpretation":{"type":"string","minLength":1,"description":"Auditor's decision, or a disagreement with the catalogue, and why."},"onlyIf":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"owed":{"type":"boolean","description":"Carries the judgement: refused although every gate says yes."}}},"requirement":{"title":"RequirementRule","description":"When `when` holds, `must` holds, by `by`.","type":"object","additionalProperties":false,"required":["id","title","kind","subject","topic","clauses","standards","obligor","onFail","severity","messages","must","evidenceKind"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier, never reused.","pattern":"^[A-Z][A-Za-z0-9.-]*$"},"title":{"type":"string","minLength":1,"description":"What is tested, in a line."},"kind":{"const":"requirement","type":"string","description":"Kind of rule."},"subject":{"type":"string","enum":["determination","p2pRequest","notice"],"description":"Record the rule judges."},"topic":{"type":"string","enum":["eligibility","window","turnaround","decision-timeliness","notice-timeliness","notice-content","reviewer","routing","channel","sequence","limit","information","conflict"],"description":"What the rule is about."},"event":{"type":"string","minLength":1,"description":"Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."},"clauses":{"type":"array","items":{"type":"string","minLength":1,"description":"Clause id."},"description":"Clauses the rule encodes.","minItems":1},"standards":{"type":"array","items":{"$ref":"#/definitions/Standard"},"description":"Crosswalk to standards."},"obligor":{"type":"string","enum":["plan","reviewer","delegate","provider"],"description":"Who is bound."},"onFail":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Class of a fail."},"direction":{"type":"string","enum":["under-service","over-service"],"description":"Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Priority."},"effective":{"$ref":"#/definitions/Effective"},"trigger":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"when":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"followsFrom":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule."},"description":"Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."},"messages":{"$ref":"#/definitions/Messages"},"interpretation":{"type":"string","minLength":1,"description":"Auditor's decision, or a disagreement with the catalogue, and why."},"must":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"by":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"evidenceKind":{"type":"string","enum":["absent","content","role","sequence"],"description":"What kind of evidence a fail is about."}}},"StandardByField":{"type":"object","title":"StandardByField","description":"The standard by the value of a field.","required":["by"],"properties":{"by":{"type":"string","minLength":1,"description":"Field of the determination."}},"additionalProperties":{"type":"string"}},"Standard":{"title":"Standard","description":"A standard the rule serves; keyed by a field of the determination where one rule serves several elements.","anyOf":[{"type":"string"},{"$ref":"#/definitions/StandardByField"}]},"Effective":{"title":"Effective","description":"From which trigger date on, and until which (inclusive).","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"to":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"}}},"Messages":{"title":"Messages","description":"Words for people; the program adds values, dates and counts.","type":"object","additionalProperties":false,"required":["asks","changes"],"properties":{"asks":{"type":"string","minLength":1,"description":"What the clause asks for, in own words, to follow `asks that` (a clause with its verb, no final stop)."},"start":{"type":"string","minLength":1,"description":"What starts the clock, as a noun phrase (deadline)."},"stop":{"type":"string","minLength":1,"description":"What stops it, as a noun phrase (deadline)."},"shown":{"type":"string","minLength":1,"description":"What the record shows where the rule is not met, as a sentence without final stop (requirement, gate)."},"changes":{"type":"string","minLength":1,"description":"What evidence would change the result, as a noun phrase."},"note":{"type":"string","minLength":1,"description":"A sentence to add, such as that the standard is the plan's own."}}},"Extension":{"title":"Extension","description":"A later due that counts only where it is recorded.","type":"object","additionalProperties":false,"required":["until","counts"],"properties":{"until":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"counts":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"}}}}};
const schema169 = {"title":"DeadlineRule","description":"The clock from `start` is stopped by `stop` at or before the due.","type":"object","additionalProperties":false,"required":["id","title","kind","subject","topic","clauses","standards","obligor","onFail","severity","messages","stop"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier, never reused.","pattern":"^[A-Z][A-Za-z0-9.-]*$"},"title":{"type":"string","minLength":1,"description":"What is tested, in a line."},"kind":{"const":"deadline","type":"string","description":"Kind of rule."},"subject":{"type":"string","enum":["determination","p2pRequest","notice"],"description":"Record the rule judges."},"topic":{"type":"string","enum":["eligibility","window","turnaround","decision-timeliness","notice-timeliness","notice-content","reviewer","routing","channel","sequence","limit","information","conflict"],"description":"What the rule is about."},"event":{"type":"string","minLength":1,"description":"Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."},"clauses":{"type":"array","items":{"type":"string","minLength":1,"description":"Clause id."},"description":"Clauses the rule encodes.","minItems":1},"standards":{"type":"array","items":{"$ref":"#/definitions/Standard"},"description":"Crosswalk to standards."},"obligor":{"type":"string","enum":["plan","reviewer","delegate","provider"],"description":"Who is bound."},"onFail":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Class of a fail."},"direction":{"type":"string","enum":["under-service","over-service"],"description":"Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Priority."},"effective":{"$ref":"#/definitions/Effective"},"trigger":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"when":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"followsFrom":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule."},"description":"Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."},"messages":{"$ref":"#/definitions/Messages"},"interpretation":{"type":"string","minLength":1,"description":"Auditor's decision, or a disagreement with the catalogue, and why."},"start":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"limit":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json#/definitions/duration"},"due":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"stop":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"early":{"const":"passes","type":"string","description":"A stop before the start is a pass."},"extension":{"$ref":"#/definitions/Extension"}}};
const pattern11 = new RegExp("^[A-Z][A-Za-z0-9.-]*$", "u");
const schema170 = {"title":"Standard","description":"A standard the rule serves; keyed by a field of the determination where one rule serves several elements.","anyOf":[{"type":"string"},{"$ref":"#/definitions/StandardByField"}]};
const schema171 = {"type":"object","title":"StandardByField","description":"The standard by the value of a field.","required":["by"],"properties":{"by":{"type":"string","minLength":1,"description":"Field of the determination."}},"additionalProperties":{"type":"string"}};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.by === undefined) && (missing0 = "by")){
validate369.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "by")){
const _errs2 = errors;
if(typeof data[key0] !== "string"){
validate369.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate369.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate369.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate369.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate369.errors = vErrors;
return errors === 0;
}


function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate369(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate368.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate368.errors = vErrors;
return errors === 0;
}

const schema172 = {"title":"Effective","description":"From which trigger date on, and until which (inclusive).","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"to":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"}}};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.from === undefined) && (missing0 = "from")){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
const _errs2 = errors;
if(!(validate74(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs3 = errors;
if(!(validate74(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}

const schema173 = {"title":"Messages","description":"Words for people; the program adds values, dates and counts.","type":"object","additionalProperties":false,"required":["asks","changes"],"properties":{"asks":{"type":"string","minLength":1,"description":"What the clause asks for, in own words, to follow `asks that` (a clause with its verb, no final stop)."},"start":{"type":"string","minLength":1,"description":"What starts the clock, as a noun phrase (deadline)."},"stop":{"type":"string","minLength":1,"description":"What stops it, as a noun phrase (deadline)."},"shown":{"type":"string","minLength":1,"description":"What the record shows where the rule is not met, as a sentence without final stop (requirement, gate)."},"changes":{"type":"string","minLength":1,"description":"What evidence would change the result, as a noun phrase."},"note":{"type":"string","minLength":1,"description":"A sentence to add, such as that the standard is the plan's own."}}};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.asks === undefined) && (missing0 = "asks")) || ((data.changes === undefined) && (missing0 = "changes"))){
validate378.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "asks") || (key0 === "start")) || (key0 === "stop")) || (key0 === "shown")) || (key0 === "changes")) || (key0 === "note"))){
validate378.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.asks !== undefined){
let data0 = data.asks;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate378.errors = [{instancePath:instancePath+"/asks",schemaPath:"#/properties/asks/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/asks",schemaPath:"#/properties/asks/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
let data1 = data.start;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate378.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data2 = data.stop;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate378.errors = [{instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shown !== undefined){
let data3 = data.shown;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate378.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data4 = data.changes;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate378.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data5 = data.note;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate378.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate378.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate378.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate378.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "minutes") || (key0 === "hours")) || (key0 === "calendarDays")) || (key0 === "businessDays")) || (key0 === "counting"))){
validate381.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.minutes !== undefined){
const _errs2 = errors;
if(!(root1.validate(data.minutes, {instancePath:instancePath+"/minutes",parentData:data,parentDataProperty:"minutes",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hours !== undefined){
const _errs3 = errors;
if(!(root1.validate(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calendarDays !== undefined){
const _errs4 = errors;
if(!(root1.validate(data.calendarDays, {instancePath:instancePath+"/calendarDays",parentData:data,parentDataProperty:"calendarDays",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.businessDays !== undefined){
const _errs5 = errors;
if(!(root1.validate(data.businessDays, {instancePath:instancePath+"/businessDays",parentData:data,parentDataProperty:"businessDays",rootData}))){
vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counting !== undefined){
const _errs6 = errors;
if(!(validate78(data.counting, {instancePath:instancePath+"/counting",parentData:data,parentDataProperty:"counting",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}

const schema175 = {"title":"Extension","description":"A later due that counts only where it is recorded.","type":"object","additionalProperties":false,"required":["until","counts"],"properties":{"until":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"counts":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"}}};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.until === undefined) && (missing0 = "until")) || ((data.counts === undefined) && (missing0 = "counts"))){
validate386.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "until") || (key0 === "counts"))){
validate386.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.until !== undefined){
const _errs2 = errors;
if(!(validate74(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
const _errs3 = errors;
if(!(validate74(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate386.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate386.errors = vErrors;
return errors === 0;
}


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.topic === undefined) && (missing0 = "topic"))) || ((data.clauses === undefined) && (missing0 = "clauses"))) || ((data.standards === undefined) && (missing0 = "standards"))) || ((data.obligor === undefined) && (missing0 = "obligor"))) || ((data.onFail === undefined) && (missing0 = "onFail"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.stop === undefined) && (missing0 = "stop"))){
validate367.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema169.properties, key0))){
validate367.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate367.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern11.test(data0)){
validate367.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9.-]*$"}}];
return false;
}
}
}
else {
validate367.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate367.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate367.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate367.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("deadline" !== data2){
validate367.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "deadline"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data3 = data.subject;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate367.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "determination") || (data3 === "p2pRequest")) || (data3 === "notice"))){
validate367.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema169.properties.subject.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
let data4 = data.topic;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate367.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data4 === "eligibility") || (data4 === "window")) || (data4 === "turnaround")) || (data4 === "decision-timeliness")) || (data4 === "notice-timeliness")) || (data4 === "notice-content")) || (data4 === "reviewer")) || (data4 === "routing")) || (data4 === "channel")) || (data4 === "sequence")) || (data4 === "limit")) || (data4 === "information")) || (data4 === "conflict"))){
validate367.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/enum",keyword:"enum",params:{allowedValues: schema169.properties.topic.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data5 = data.event;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate367.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate367.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data6 = data.clauses;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
validate367.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate367.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate367.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate367.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standards !== undefined){
let data8 = data.standards;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate368(data8[i1], {instancePath:instancePath+"/standards/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate367.errors = [{instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.obligor !== undefined){
let data10 = data.obligor;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate367.errors = [{instancePath:instancePath+"/obligor",schemaPath:"#/properties/obligor/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "plan") || (data10 === "reviewer")) || (data10 === "delegate")) || (data10 === "provider"))){
validate367.errors = [{instancePath:instancePath+"/obligor",schemaPath:"#/properties/obligor/enum",keyword:"enum",params:{allowedValues: schema169.properties.obligor.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onFail !== undefined){
let data11 = data.onFail;
const _errs23 = errors;
if(typeof data11 !== "string"){
validate367.errors = [{instancePath:instancePath+"/onFail",schemaPath:"#/properties/onFail/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data11 === "breach") || (data11 === "request-defect")) || (data11 === "advisory")) || (data11 === "policy-conflict")) || (data11 === "observation"))){
validate367.errors = [{instancePath:instancePath+"/onFail",schemaPath:"#/properties/onFail/enum",keyword:"enum",params:{allowedValues: schema169.properties.onFail.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data12 = data.direction;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate367.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data12 === "under-service") || (data12 === "over-service"))){
validate367.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema169.properties.direction.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data13 = data.severity;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate367.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "high") || (data13 === "medium")) || (data13 === "low"))){
validate367.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema169.properties.severity.enum}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective !== undefined){
const _errs29 = errors;
if(!(validate372(data.effective, {instancePath:instancePath+"/effective",parentData:data,parentDataProperty:"effective",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs30 = errors;
if(!(validate74(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs31 = errors;
if(!(validate74(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followsFrom !== undefined){
let data17 = data.followsFrom;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data17)){
var valid3 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data18 === "string"){
if(func2(data18) < 1){
validate367.errors = [{instancePath:instancePath+"/followsFrom/" + i2,schemaPath:"#/properties/followsFrom/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate367.errors = [{instancePath:instancePath+"/followsFrom/" + i2,schemaPath:"#/properties/followsFrom/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
if(!valid3){
break;
}
}
}
else {
validate367.errors = [{instancePath:instancePath+"/followsFrom",schemaPath:"#/properties/followsFrom/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
const _errs36 = errors;
if(!(validate378(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interpretation !== undefined){
let data20 = data.interpretation;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data20 === "string"){
if(func2(data20) < 1){
validate367.errors = [{instancePath:instancePath+"/interpretation",schemaPath:"#/properties/interpretation/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate367.errors = [{instancePath:instancePath+"/interpretation",schemaPath:"#/properties/interpretation/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.start !== undefined){
const _errs39 = errors;
if(!(validate74(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
const _errs40 = errors;
if(!(validate381(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined){
const _errs41 = errors;
if(!(validate74(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
const _errs42 = errors;
if(!(validate74(data.stop, {instancePath:instancePath+"/stop",parentData:data,parentDataProperty:"stop",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.early !== undefined){
let data25 = data.early;
const _errs43 = errors;
if(typeof data25 !== "string"){
validate367.errors = [{instancePath:instancePath+"/early",schemaPath:"#/properties/early/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("passes" !== data25){
validate367.errors = [{instancePath:instancePath+"/early",schemaPath:"#/properties/early/const",keyword:"const",params:{allowedValue: "passes"}}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extension !== undefined){
const _errs45 = errors;
if(!(validate386(data.extension, {instancePath:instancePath+"/extension",parentData:data,parentDataProperty:"extension",rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate367.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate367.errors = vErrors;
return errors === 0;
}

const schema176 = {"title":"GateRule","description":"A peer-to-peer is permitted only if `onlyIf`, where `when` holds.","type":"object","additionalProperties":false,"required":["id","title","kind","subject","topic","clauses","standards","obligor","onFail","severity","messages","onlyIf"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier, never reused.","pattern":"^[A-Z][A-Za-z0-9.-]*$"},"title":{"type":"string","minLength":1,"description":"What is tested, in a line."},"kind":{"const":"gate","type":"string","description":"Kind of rule."},"subject":{"type":"string","enum":["determination","p2pRequest","notice"],"description":"Record the rule judges."},"topic":{"type":"string","enum":["eligibility","window","turnaround","decision-timeliness","notice-timeliness","notice-content","reviewer","routing","channel","sequence","limit","information","conflict"],"description":"What the rule is about."},"event":{"type":"string","minLength":1,"description":"Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."},"clauses":{"type":"array","items":{"type":"string","minLength":1,"description":"Clause id."},"description":"Clauses the rule encodes.","minItems":1},"standards":{"type":"array","items":{"$ref":"#/definitions/Standard"},"description":"Crosswalk to standards."},"obligor":{"type":"string","enum":["plan","reviewer","delegate","provider"],"description":"Who is bound."},"onFail":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Class of a fail."},"direction":{"type":"string","enum":["under-service","over-service"],"description":"Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Priority."},"effective":{"$ref":"#/definitions/Effective"},"trigger":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"when":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"followsFrom":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule."},"description":"Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."},"messages":{"$ref":"#/definitions/Messages"},"interpretation":{"type":"string","minLength":1,"description":"Auditor's decision, or a disagreement with the catalogue, and why."},"onlyIf":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"owed":{"type":"boolean","description":"Carries the judgement: refused although every gate says yes."}}};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.topic === undefined) && (missing0 = "topic"))) || ((data.clauses === undefined) && (missing0 = "clauses"))) || ((data.standards === undefined) && (missing0 = "standards"))) || ((data.obligor === undefined) && (missing0 = "obligor"))) || ((data.onFail === undefined) && (missing0 = "onFail"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.onlyIf === undefined) && (missing0 = "onlyIf"))){
validate390.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema176.properties, key0))){
validate390.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate390.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern11.test(data0)){
validate390.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9.-]*$"}}];
return false;
}
}
}
else {
validate390.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate390.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate390.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate390.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("gate" !== data2){
validate390.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "gate"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data3 = data.subject;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate390.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "determination") || (data3 === "p2pRequest")) || (data3 === "notice"))){
validate390.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema176.properties.subject.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
let data4 = data.topic;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate390.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data4 === "eligibility") || (data4 === "window")) || (data4 === "turnaround")) || (data4 === "decision-timeliness")) || (data4 === "notice-timeliness")) || (data4 === "notice-content")) || (data4 === "reviewer")) || (data4 === "routing")) || (data4 === "channel")) || (data4 === "sequence")) || (data4 === "limit")) || (data4 === "information")) || (data4 === "conflict"))){
validate390.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/enum",keyword:"enum",params:{allowedValues: schema176.properties.topic.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data5 = data.event;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate390.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate390.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data6 = data.clauses;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
validate390.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate390.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate390.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate390.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standards !== undefined){
let data8 = data.standards;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate368(data8[i1], {instancePath:instancePath+"/standards/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate390.errors = [{instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.obligor !== undefined){
let data10 = data.obligor;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate390.errors = [{instancePath:instancePath+"/obligor",schemaPath:"#/properties/obligor/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "plan") || (data10 === "reviewer")) || (data10 === "delegate")) || (data10 === "provider"))){
validate390.errors = [{instancePath:instancePath+"/obligor",schemaPath:"#/properties/obligor/enum",keyword:"enum",params:{allowedValues: schema176.properties.obligor.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onFail !== undefined){
let data11 = data.onFail;
const _errs23 = errors;
if(typeof data11 !== "string"){
validate390.errors = [{instancePath:instancePath+"/onFail",schemaPath:"#/properties/onFail/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data11 === "breach") || (data11 === "request-defect")) || (data11 === "advisory")) || (data11 === "policy-conflict")) || (data11 === "observation"))){
validate390.errors = [{instancePath:instancePath+"/onFail",schemaPath:"#/properties/onFail/enum",keyword:"enum",params:{allowedValues: schema176.properties.onFail.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data12 = data.direction;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate390.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data12 === "under-service") || (data12 === "over-service"))){
validate390.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema176.properties.direction.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data13 = data.severity;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate390.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "high") || (data13 === "medium")) || (data13 === "low"))){
validate390.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema176.properties.severity.enum}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective !== undefined){
const _errs29 = errors;
if(!(validate372(data.effective, {instancePath:instancePath+"/effective",parentData:data,parentDataProperty:"effective",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs30 = errors;
if(!(validate74(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs31 = errors;
if(!(validate74(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followsFrom !== undefined){
let data17 = data.followsFrom;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data17)){
var valid3 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data18 === "string"){
if(func2(data18) < 1){
validate390.errors = [{instancePath:instancePath+"/followsFrom/" + i2,schemaPath:"#/properties/followsFrom/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate390.errors = [{instancePath:instancePath+"/followsFrom/" + i2,schemaPath:"#/properties/followsFrom/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
if(!valid3){
break;
}
}
}
else {
validate390.errors = [{instancePath:instancePath+"/followsFrom",schemaPath:"#/properties/followsFrom/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
const _errs36 = errors;
if(!(validate378(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interpretation !== undefined){
let data20 = data.interpretation;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data20 === "string"){
if(func2(data20) < 1){
validate390.errors = [{instancePath:instancePath+"/interpretation",schemaPath:"#/properties/interpretation/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate390.errors = [{instancePath:instancePath+"/interpretation",schemaPath:"#/properties/interpretation/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onlyIf !== undefined){
const _errs39 = errors;
if(!(validate74(data.onlyIf, {instancePath:instancePath+"/onlyIf",parentData:data,parentDataProperty:"onlyIf",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owed !== undefined){
const _errs40 = errors;
if(typeof data.owed !== "boolean"){
validate390.errors = [{instancePath:instancePath+"/owed",schemaPath:"#/properties/owed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate390.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate390.errors = vErrors;
return errors === 0;
}

const schema177 = {"title":"RequirementRule","description":"When `when` holds, `must` holds, by `by`.","type":"object","additionalProperties":false,"required":["id","title","kind","subject","topic","clauses","standards","obligor","onFail","severity","messages","must","evidenceKind"],"properties":{"id":{"type":"string","minLength":1,"description":"Identifier, never reused.","pattern":"^[A-Z][A-Za-z0-9.-]*$"},"title":{"type":"string","minLength":1,"description":"What is tested, in a line."},"kind":{"const":"requirement","type":"string","description":"Kind of rule."},"subject":{"type":"string","enum":["determination","p2pRequest","notice"],"description":"Record the rule judges."},"topic":{"type":"string","enum":["eligibility","window","turnaround","decision-timeliness","notice-timeliness","notice-content","reviewer","routing","channel","sequence","limit","information","conflict"],"description":"What the rule is about."},"event":{"type":"string","minLength":1,"description":"Event the rule sets a limit, a condition or a form for (policies/events.json); rules of several sources on one event are set side by side."},"clauses":{"type":"array","items":{"type":"string","minLength":1,"description":"Clause id."},"description":"Clauses the rule encodes.","minItems":1},"standards":{"type":"array","items":{"$ref":"#/definitions/Standard"},"description":"Crosswalk to standards."},"obligor":{"type":"string","enum":["plan","reviewer","delegate","provider"],"description":"Who is bound."},"onFail":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Class of a fail."},"direction":{"type":"string","enum":["under-service","over-service"],"description":"Less than required (under-service) or more favourable than policy (over-service); with onFail breach only."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Priority."},"effective":{"$ref":"#/definitions/Effective"},"trigger":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"when":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"followsFrom":{"type":"array","items":{"type":"string","minLength":1,"description":"Rule."},"description":"Rules (RULE, or POLICY/RULE) of the same case whose not being met explains that this one is not met."},"messages":{"$ref":"#/definitions/Messages"},"interpretation":{"type":"string","minLength":1,"description":"Auditor's decision, or a disagreement with the catalogue, and why."},"must":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"by":{"$ref":"https://p2p-audit.invalid/schemas/policy/expression.schema.json"},"evidenceKind":{"type":"string","enum":["absent","content","role","sequence"],"description":"What kind of evidence a fail is about."}}};

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.topic === undefined) && (missing0 = "topic"))) || ((data.clauses === undefined) && (missing0 = "clauses"))) || ((data.standards === undefined) && (missing0 = "standards"))) || ((data.obligor === undefined) && (missing0 = "obligor"))) || ((data.onFail === undefined) && (missing0 = "onFail"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.messages === undefined) && (missing0 = "messages"))) || ((data.must === undefined) && (missing0 = "must"))) || ((data.evidenceKind === undefined) && (missing0 = "evidenceKind"))){
validate397.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema177.properties, key0))){
validate397.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate397.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern11.test(data0)){
validate397.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9.-]*$"}}];
return false;
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate397.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate397.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate397.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("requirement" !== data2){
validate397.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "requirement"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data3 = data.subject;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate397.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data3 === "determination") || (data3 === "p2pRequest")) || (data3 === "notice"))){
validate397.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema177.properties.subject.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
let data4 = data.topic;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate397.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((((((((data4 === "eligibility") || (data4 === "window")) || (data4 === "turnaround")) || (data4 === "decision-timeliness")) || (data4 === "notice-timeliness")) || (data4 === "notice-content")) || (data4 === "reviewer")) || (data4 === "routing")) || (data4 === "channel")) || (data4 === "sequence")) || (data4 === "limit")) || (data4 === "information")) || (data4 === "conflict"))){
validate397.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/enum",keyword:"enum",params:{allowedValues: schema177.properties.topic.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data5 = data.event;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate397.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate397.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clauses !== undefined){
let data6 = data.clauses;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
validate397.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) < 1){
validate397.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate397.errors = [{instancePath:instancePath+"/clauses/" + i0,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standards !== undefined){
let data8 = data.standards;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate368(data8[i1], {instancePath:instancePath+"/standards/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.obligor !== undefined){
let data10 = data.obligor;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate397.errors = [{instancePath:instancePath+"/obligor",schemaPath:"#/properties/obligor/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "plan") || (data10 === "reviewer")) || (data10 === "delegate")) || (data10 === "provider"))){
validate397.errors = [{instancePath:instancePath+"/obligor",schemaPath:"#/properties/obligor/enum",keyword:"enum",params:{allowedValues: schema177.properties.obligor.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onFail !== undefined){
let data11 = data.onFail;
const _errs23 = errors;
if(typeof data11 !== "string"){
validate397.errors = [{instancePath:instancePath+"/onFail",schemaPath:"#/properties/onFail/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data11 === "breach") || (data11 === "request-defect")) || (data11 === "advisory")) || (data11 === "policy-conflict")) || (data11 === "observation"))){
validate397.errors = [{instancePath:instancePath+"/onFail",schemaPath:"#/properties/onFail/enum",keyword:"enum",params:{allowedValues: schema177.properties.onFail.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data12 = data.direction;
const _errs25 = errors;
if(typeof data12 !== "string"){
validate397.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data12 === "under-service") || (data12 === "over-service"))){
validate397.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema177.properties.direction.enum}}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data13 = data.severity;
const _errs27 = errors;
if(typeof data13 !== "string"){
validate397.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data13 === "high") || (data13 === "medium")) || (data13 === "low"))){
validate397.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema177.properties.severity.enum}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective !== undefined){
const _errs29 = errors;
if(!(validate372(data.effective, {instancePath:instancePath+"/effective",parentData:data,parentDataProperty:"effective",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trigger !== undefined){
const _errs30 = errors;
if(!(validate74(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs31 = errors;
if(!(validate74(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followsFrom !== undefined){
let data17 = data.followsFrom;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data17)){
var valid3 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data18 === "string"){
if(func2(data18) < 1){
validate397.errors = [{instancePath:instancePath+"/followsFrom/" + i2,schemaPath:"#/properties/followsFrom/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate397.errors = [{instancePath:instancePath+"/followsFrom/" + i2,schemaPath:"#/properties/followsFrom/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs34 === errors;
if(!valid3){
break;
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/followsFrom",schemaPath:"#/properties/followsFrom/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
const _errs36 = errors;
if(!(validate378(data.messages, {instancePath:instancePath+"/messages",parentData:data,parentDataProperty:"messages",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interpretation !== undefined){
let data20 = data.interpretation;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data20 === "string"){
if(func2(data20) < 1){
validate397.errors = [{instancePath:instancePath+"/interpretation",schemaPath:"#/properties/interpretation/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate397.errors = [{instancePath:instancePath+"/interpretation",schemaPath:"#/properties/interpretation/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.must !== undefined){
const _errs39 = errors;
if(!(validate74(data.must, {instancePath:instancePath+"/must",parentData:data,parentDataProperty:"must",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs40 = errors;
if(!(validate74(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidenceKind !== undefined){
let data23 = data.evidenceKind;
const _errs41 = errors;
if(typeof data23 !== "string"){
validate397.errors = [{instancePath:instancePath+"/evidenceKind",schemaPath:"#/properties/evidenceKind/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data23 === "absent") || (data23 === "content")) || (data23 === "role")) || (data23 === "sequence"))){
validate397.errors = [{instancePath:instancePath+"/evidenceKind",schemaPath:"#/properties/evidenceKind/enum",keyword:"enum",params:{allowedValues: schema177.properties.evidenceKind.enum}}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate397.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate397.errors = vErrors;
return errors === 0;
}


function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/rule.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "deadline"){
if(!(validate367(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
else if(tag0 === "gate"){
if(!(validate390(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
else if(tag0 === "requirement"){
if(!(validate397(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}}];
return false;
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}}];
return false;
}
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}


const schema178 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/policy/cases.schema.json","title":"RuleCases","description":"Tests of one rule as data.","type":"object","additionalProperties":false,"required":["rule","cases"],"properties":{"rule":{"type":"string","minLength":1,"description":"Rule id."},"base":{"$ref":"#/definitions/CaseRecords"},"cases":{"type":"array","items":{"$ref":"#/definitions/RuleCase"},"description":"The cases.","minItems":1}},"definitions":{"CaseRecords":{"title":"CaseRecords","description":"Records of the case. Keys and links may be left out.","type":"object","additionalProperties":false,"required":[],"properties":{"determination":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"notices":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Notices."},"decisionChanges":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Changes."},"p2pRequests":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Requests."},"contactAttempts":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Attempts; the first request's unless p2pId says otherwise."},"appeals":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Appeals."},"information":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Information."}}},"RuleCase":{"title":"RuleCase","description":"One small subject with what must come out, worked out by hand.","type":"object","additionalProperties":false,"required":["name","asOf","expect"],"properties":{"name":{"type":"string","minLength":1,"description":"What is shown."},"why":{"type":"string","minLength":1,"description":"How the expected value was worked out."},"asOf":{"type":"string","minLength":1,"description":"Data complete through; local time in the policy's zone."},"given":{"$ref":"#/definitions/CaseRecords"},"subject":{"type":"string","minLength":1,"description":"Key of the subject, where there are several; else the first."},"answers":{"type":"object","description":"Questions settled for this case.","additionalProperties":{"type":"string","minLength":1,"description":"Option."}},"notDelivered":{"type":"array","items":{"type":"string","minLength":1,"description":"Kind or field."},"description":"Kinds (`notices`) or fields (`p2pRequest.delayCausedBy`) that were not delivered."},"partial":{"type":"array","items":{"type":"string","minLength":1,"description":"Relation."},"description":"Kinds delivered in part for this determination."},"expect":{"type":"string","enum":["not-applicable","pass","pending","indeterminate","needs-review","fail"],"description":"Outcome."},"due":{"type":"string","minLength":1,"description":"Due instant (latest over the readings), local time."},"dueEarliest":{"type":"string","minLength":1,"description":"Earliest due over the readings, where it differs."},"couldFail":{"type":"boolean","description":"Whether a fail is among the possibilities."},"missing":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields named as missing."},"class":{"type":"string","minLength":1,"description":"Class of the fail, where it is not the rule's."},"direction":{"type":"string","minLength":1,"description":"Direction of the fail."},"restsOn":{"type":"string","enum":["absence","record"],"description":"What a fail rests on."},"reason":{"type":"string","minLength":1,"description":"Reason code of the outcome, e.g. stop-before-start."}}}}};
const schema179 = {"title":"CaseRecords","description":"Records of the case. Keys and links may be left out.","type":"object","additionalProperties":false,"required":[],"properties":{"determination":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"notices":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Notices."},"decisionChanges":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Changes."},"p2pRequests":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Requests."},"contactAttempts":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Attempts; the first request's unless p2pId says otherwise."},"appeals":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Appeals."},"information":{"type":"array","items":{"type":"object","description":"Fields of one record, as in canonical data; local times without offset are in the policy's zone.","additionalProperties":{"description":"A field's value.","type":["string","number","boolean"]}},"description":"Information."}}};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "determination") || (key0 === "notices")) || (key0 === "decisionChanges")) || (key0 === "p2pRequests")) || (key0 === "contactAttempts")) || (key0 === "appeals")) || (key0 === "information"))){
validate409.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.determination !== undefined){
let data0 = data.determination;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
const _errs5 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/determination/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/determination/additionalProperties/type",keyword:"type",params:{type: schema179.properties.determination.additionalProperties.type}}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/determination",schemaPath:"#/properties/determination/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data2 = data.notices;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
const _errs12 = errors;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/notices/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notices/items/additionalProperties/type",keyword:"type",params:{type: schema179.properties.notices.items.additionalProperties.type}}];
return false;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisionChanges !== undefined){
let data5 = data.decisionChanges;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
let data7 = data6[key3];
const _errs19 = errors;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/decisionChanges/" + i1+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/decisionChanges/items/additionalProperties/type",keyword:"type",params:{type: schema179.properties.decisionChanges.items.additionalProperties.type}}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/decisionChanges/" + i1,schemaPath:"#/properties/decisionChanges/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/decisionChanges",schemaPath:"#/properties/decisionChanges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.p2pRequests !== undefined){
let data8 = data.p2pRequests;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
var valid6 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
const _errs26 = errors;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/p2pRequests/" + i2+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/p2pRequests/items/additionalProperties/type",keyword:"type",params:{type: schema179.properties.p2pRequests.items.additionalProperties.type}}];
return false;
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/p2pRequests/" + i2,schemaPath:"#/properties/p2pRequests/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/p2pRequests",schemaPath:"#/properties/p2pRequests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactAttempts !== undefined){
let data11 = data.contactAttempts;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data11)){
var valid8 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
const _errs30 = errors;
if(errors === _errs30){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
let data13 = data12[key5];
const _errs33 = errors;
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/contactAttempts/" + i3+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/contactAttempts/items/additionalProperties/type",keyword:"type",params:{type: schema179.properties.contactAttempts.items.additionalProperties.type}}];
return false;
}
var valid9 = _errs33 === errors;
if(!valid9){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/contactAttempts/" + i3,schemaPath:"#/properties/contactAttempts/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs30 === errors;
if(!valid8){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/contactAttempts",schemaPath:"#/properties/contactAttempts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appeals !== undefined){
let data14 = data.appeals;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data14)){
var valid10 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
const _errs37 = errors;
if(errors === _errs37){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
let data16 = data15[key6];
const _errs40 = errors;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/appeals/" + i4+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/appeals/items/additionalProperties/type",keyword:"type",params:{type: schema179.properties.appeals.items.additionalProperties.type}}];
return false;
}
var valid11 = _errs40 === errors;
if(!valid11){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/appeals/" + i4,schemaPath:"#/properties/appeals/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs37 === errors;
if(!valid10){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/appeals",schemaPath:"#/properties/appeals/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.information !== undefined){
let data17 = data.information;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data17)){
var valid12 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
const _errs44 = errors;
if(errors === _errs44){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
let data19 = data18[key7];
const _errs47 = errors;
if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){
validate409.errors = [{instancePath:instancePath+"/information/" + i5+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/information/items/additionalProperties/type",keyword:"type",params:{type: schema179.properties.information.items.additionalProperties.type}}];
return false;
}
var valid13 = _errs47 === errors;
if(!valid13){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/information/" + i5,schemaPath:"#/properties/information/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs44 === errors;
if(!valid12){
break;
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/information",schemaPath:"#/properties/information/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate409.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}

const schema180 = {"title":"RuleCase","description":"One small subject with what must come out, worked out by hand.","type":"object","additionalProperties":false,"required":["name","asOf","expect"],"properties":{"name":{"type":"string","minLength":1,"description":"What is shown."},"why":{"type":"string","minLength":1,"description":"How the expected value was worked out."},"asOf":{"type":"string","minLength":1,"description":"Data complete through; local time in the policy's zone."},"given":{"$ref":"#/definitions/CaseRecords"},"subject":{"type":"string","minLength":1,"description":"Key of the subject, where there are several; else the first."},"answers":{"type":"object","description":"Questions settled for this case.","additionalProperties":{"type":"string","minLength":1,"description":"Option."}},"notDelivered":{"type":"array","items":{"type":"string","minLength":1,"description":"Kind or field."},"description":"Kinds (`notices`) or fields (`p2pRequest.delayCausedBy`) that were not delivered."},"partial":{"type":"array","items":{"type":"string","minLength":1,"description":"Relation."},"description":"Kinds delivered in part for this determination."},"expect":{"type":"string","enum":["not-applicable","pass","pending","indeterminate","needs-review","fail"],"description":"Outcome."},"due":{"type":"string","minLength":1,"description":"Due instant (latest over the readings), local time."},"dueEarliest":{"type":"string","minLength":1,"description":"Earliest due over the readings, where it differs."},"couldFail":{"type":"boolean","description":"Whether a fail is among the possibilities."},"missing":{"type":"array","items":{"type":"string","minLength":1,"description":"Field."},"description":"Fields named as missing."},"class":{"type":"string","minLength":1,"description":"Class of the fail, where it is not the rule's."},"direction":{"type":"string","minLength":1,"description":"Direction of the fail."},"restsOn":{"type":"string","enum":["absence","record"],"description":"What a fail rests on."},"reason":{"type":"string","minLength":1,"description":"Reason code of the outcome, e.g. stop-before-start."}}};

function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.asOf === undefined) && (missing0 = "asOf"))) || ((data.expect === undefined) && (missing0 = "expect"))){
validate411.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema180.properties, key0))){
validate411.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate411.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data1 = data.why;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate411.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data2 = data.asOf;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate411.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.given !== undefined){
const _errs8 = errors;
if(!(validate409(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data4 = data.subject;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate411.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answers !== undefined){
let data5 = data.answers;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate411.errors = [{instancePath:instancePath+"/answers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/answers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answers/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate411.errors = [{instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notDelivered !== undefined){
let data7 = data.notDelivered;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate411.errors = [{instancePath:instancePath+"/notDelivered/" + i0,schemaPath:"#/properties/notDelivered/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/notDelivered/" + i0,schemaPath:"#/properties/notDelivered/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate411.errors = [{instancePath:instancePath+"/notDelivered",schemaPath:"#/properties/notDelivered/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partial !== undefined){
let data9 = data.partial;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate411.errors = [{instancePath:instancePath+"/partial/" + i1,schemaPath:"#/properties/partial/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/partial/" + i1,schemaPath:"#/properties/partial/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate411.errors = [{instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expect !== undefined){
let data11 = data.expect;
const _errs24 = errors;
if(typeof data11 !== "string"){
validate411.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((data11 === "not-applicable") || (data11 === "pass")) || (data11 === "pending")) || (data11 === "indeterminate")) || (data11 === "needs-review")) || (data11 === "fail"))){
validate411.errors = [{instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/enum",keyword:"enum",params:{allowedValues: schema180.properties.expect.enum}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.due !== undefined){
let data12 = data.due;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(func2(data12) < 1){
validate411.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dueEarliest !== undefined){
let data13 = data.dueEarliest;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(func2(data13) < 1){
validate411.errors = [{instancePath:instancePath+"/dueEarliest",schemaPath:"#/properties/dueEarliest/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/dueEarliest",schemaPath:"#/properties/dueEarliest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.couldFail !== undefined){
const _errs30 = errors;
if(typeof data.couldFail !== "boolean"){
validate411.errors = [{instancePath:instancePath+"/couldFail",schemaPath:"#/properties/couldFail/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data15 = data.missing;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data15)){
var valid4 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data16 === "string"){
if(func2(data16) < 1){
validate411.errors = [{instancePath:instancePath+"/missing/" + i2,schemaPath:"#/properties/missing/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/missing/" + i2,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs34 === errors;
if(!valid4){
break;
}
}
}
else {
validate411.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined){
let data17 = data.class;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data17 === "string"){
if(func2(data17) < 1){
validate411.errors = [{instancePath:instancePath+"/class",schemaPath:"#/properties/class/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data18 = data.direction;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data18 === "string"){
if(func2(data18) < 1){
validate411.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.restsOn !== undefined){
let data19 = data.restsOn;
const _errs40 = errors;
if(typeof data19 !== "string"){
validate411.errors = [{instancePath:instancePath+"/restsOn",schemaPath:"#/properties/restsOn/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data19 === "absence") || (data19 === "record"))){
validate411.errors = [{instancePath:instancePath+"/restsOn",schemaPath:"#/properties/restsOn/enum",keyword:"enum",params:{allowedValues: schema180.properties.restsOn.enum}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data20 = data.reason;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data20 === "string"){
if(func2(data20) < 1){
validate411.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate411.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate411.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate411.errors = vErrors;
return errors === 0;
}


function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/policy/cases.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rule === undefined) && (missing0 = "rule")) || ((data.cases === undefined) && (missing0 = "cases"))){
validate408.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "rule") || (key0 === "base")) || (key0 === "cases"))){
validate408.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
let data0 = data.rule;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate408.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate408.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
const _errs4 = errors;
if(!(validate409(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cases !== undefined){
let data2 = data.cases;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate408.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate411(data2[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate408.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate408.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}




const schema181 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://p2p-audit.invalid/schemas/intake/thresholds.schema.json","title":"Thresholds","description":"What a run may find and still end with exit code 0. Counts and shares are compared exactly, never as rounded rates.","type":"object","additionalProperties":false,"required":[],"properties":{"note":{"type":"string","minLength":1,"description":"For whoever reads the file; not compared."},"leaveOut":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["acknowledged","disputed","data-error","remediated"],"description":"Disposition."},"description":"Findings with one of these dispositions are not counted here as long as it has not expired; how many is printed. No report and no documented rate leaves them out."},"counts":{"type":"array","items":{"$ref":"#/definitions/CountLimit"},"description":"Limits of counts."},"shares":{"type":"array","items":{"$ref":"#/definitions/ShareLimit"},"description":"Limits of shares."}},"definitions":{"CountLimit":{"title":"CountLimit","description":"A limit of a count. `tested` looks at each rule by itself.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"type":"string","enum":["not-met","undecided","still-open","new-not-met","errors","tested","rejects"],"description":"What is counted: findings not met; findings undecided; findings not met that can still be acted on; findings not met that the baseline does not have; results on which a rule broke; tested cases of a rule; rows set aside."},"policy":{"type":"string","minLength":1,"description":"Only findings or rules of this policy."},"rule":{"type":"string","minLength":1,"description":"Only those of this rule."},"class":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Only those of this class."},"direction":{"type":"string","enum":["under-service","over-service","none"],"description":"Only those in this direction; none: those without one."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Only those of this priority."},"sender":{"type":"string","minLength":1,"description":"Of rows: only those of files of this sender."},"level":{"type":"string","enum":["fail","warn"],"description":"What follows where it is not kept; left out: fail."},"most":{"type":"integer","minimum":0,"description":"Greatest count that is kept."},"least":{"type":"integer","minimum":0,"description":"Least count that is kept."},"mostMore":{"type":"integer","minimum":0,"description":"Greatest count above that of the baseline."}}},"ShareLimit":{"title":"ShareLimit","description":"A limit of a share. `documented` looks at each rule by itself.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"type":"string","enum":["documented","undecided","rejects"],"description":"The share: tested cases of a rule that are met, as documented; results undecided or broken of all that were tested; rows set aside of all rows."},"policy":{"type":"string","minLength":1,"description":"Only findings or rules of this policy."},"rule":{"type":"string","minLength":1,"description":"Only those of this rule."},"class":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Only those of this class."},"direction":{"type":"string","enum":["under-service","over-service","none"],"description":"Only those in this direction; none: those without one."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Only those of this priority."},"sender":{"type":"string","minLength":1,"description":"Of rows: only those of files of this sender."},"level":{"type":"string","enum":["fail","warn"],"description":"What follows where it is not kept; left out: fail."},"most":{"type":"string","minLength":1,"description":"Greatest share that is kept: `2.5 %`, or `3 of 120`.","pattern":"^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"},"least":{"type":"string","minLength":1,"description":"Least share that is kept.","pattern":"^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"},"mostMore":{"type":"string","minLength":1,"description":"Greatest rise against the baseline, in points of per cent.","pattern":"^\\d{1,3}(\\.\\d{1,9})? ?%$"},"mostLess":{"type":"string","minLength":1,"description":"Greatest fall against the baseline, in points of per cent.","pattern":"^\\d{1,3}(\\.\\d{1,9})? ?%$"}}}}};
const schema182 = {"title":"CountLimit","description":"A limit of a count. `tested` looks at each rule by itself.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"type":"string","enum":["not-met","undecided","still-open","new-not-met","errors","tested","rejects"],"description":"What is counted: findings not met; findings undecided; findings not met that can still be acted on; findings not met that the baseline does not have; results on which a rule broke; tested cases of a rule; rows set aside."},"policy":{"type":"string","minLength":1,"description":"Only findings or rules of this policy."},"rule":{"type":"string","minLength":1,"description":"Only those of this rule."},"class":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Only those of this class."},"direction":{"type":"string","enum":["under-service","over-service","none"],"description":"Only those in this direction; none: those without one."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Only those of this priority."},"sender":{"type":"string","minLength":1,"description":"Of rows: only those of files of this sender."},"level":{"type":"string","enum":["fail","warn"],"description":"What follows where it is not kept; left out: fail."},"most":{"type":"integer","minimum":0,"description":"Greatest count that is kept."},"least":{"type":"integer","minimum":0,"description":"Least count that is kept."},"mostMore":{"type":"integer","minimum":0,"description":"Greatest count above that of the baseline."}}};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.of === undefined) && (missing0 = "of")){
validate415.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema182.properties, key0))){
validate415.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
let data0 = data.of;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate415.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "not-met") || (data0 === "undecided")) || (data0 === "still-open")) || (data0 === "new-not-met")) || (data0 === "errors")) || (data0 === "tested")) || (data0 === "rejects"))){
validate415.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema182.properties.of.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data1 = data.policy;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate415.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data2 = data.rule;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate415.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined){
let data3 = data.class;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate415.errors = [{instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "breach") || (data3 === "request-defect")) || (data3 === "advisory")) || (data3 === "policy-conflict")) || (data3 === "observation"))){
validate415.errors = [{instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema182.properties.class.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data4 = data.direction;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate415.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "under-service") || (data4 === "over-service")) || (data4 === "none"))){
validate415.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema182.properties.direction.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data5 = data.severity;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate415.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data5 === "high") || (data5 === "medium")) || (data5 === "low"))){
validate415.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema182.properties.severity.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data6 = data.sender;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate415.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate415.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data7 = data.level;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate415.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "fail") || (data7 === "warn"))){
validate415.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema182.properties.level.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.most !== undefined){
let data8 = data.most;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate415.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate415.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.least !== undefined){
let data9 = data.least;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate415.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate415.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostMore !== undefined){
let data10 = data.mostMore;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate415.errors = [{instancePath:instancePath+"/mostMore",schemaPath:"#/properties/mostMore/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate415.errors = [{instancePath:instancePath+"/mostMore",schemaPath:"#/properties/mostMore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate415.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate415.errors = vErrors;
return errors === 0;
}

const schema183 = {"title":"ShareLimit","description":"A limit of a share. `documented` looks at each rule by itself.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"type":"string","enum":["documented","undecided","rejects"],"description":"The share: tested cases of a rule that are met, as documented; results undecided or broken of all that were tested; rows set aside of all rows."},"policy":{"type":"string","minLength":1,"description":"Only findings or rules of this policy."},"rule":{"type":"string","minLength":1,"description":"Only those of this rule."},"class":{"type":"string","enum":["breach","request-defect","advisory","policy-conflict","observation"],"description":"Only those of this class."},"direction":{"type":"string","enum":["under-service","over-service","none"],"description":"Only those in this direction; none: those without one."},"severity":{"type":"string","enum":["high","medium","low"],"description":"Only those of this priority."},"sender":{"type":"string","minLength":1,"description":"Of rows: only those of files of this sender."},"level":{"type":"string","enum":["fail","warn"],"description":"What follows where it is not kept; left out: fail."},"most":{"type":"string","minLength":1,"description":"Greatest share that is kept: `2.5 %`, or `3 of 120`.","pattern":"^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"},"least":{"type":"string","minLength":1,"description":"Least share that is kept.","pattern":"^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"},"mostMore":{"type":"string","minLength":1,"description":"Greatest rise against the baseline, in points of per cent.","pattern":"^\\d{1,3}(\\.\\d{1,9})? ?%$"},"mostLess":{"type":"string","minLength":1,"description":"Greatest fall against the baseline, in points of per cent.","pattern":"^\\d{1,3}(\\.\\d{1,9})? ?%$"}}};
const pattern14 = new RegExp("^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$", "u");
const pattern16 = new RegExp("^\\d{1,3}(\\.\\d{1,9})? ?%$", "u");

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.of === undefined) && (missing0 = "of")){
validate417.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func10.call(schema183.properties, key0))){
validate417.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.of !== undefined){
let data0 = data.of;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate417.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data0 === "documented") || (data0 === "undecided")) || (data0 === "rejects"))){
validate417.errors = [{instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema183.properties.of.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data1 = data.policy;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate417.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate417.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data2 = data.rule;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate417.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate417.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined){
let data3 = data.class;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate417.errors = [{instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data3 === "breach") || (data3 === "request-defect")) || (data3 === "advisory")) || (data3 === "policy-conflict")) || (data3 === "observation"))){
validate417.errors = [{instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema183.properties.class.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data4 = data.direction;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate417.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data4 === "under-service") || (data4 === "over-service")) || (data4 === "none"))){
validate417.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema183.properties.direction.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data5 = data.severity;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate417.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data5 === "high") || (data5 === "medium")) || (data5 === "low"))){
validate417.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema183.properties.severity.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sender !== undefined){
let data6 = data.sender;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) < 1){
validate417.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate417.errors = [{instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data7 = data.level;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate417.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "fail") || (data7 === "warn"))){
validate417.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema183.properties.level.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.most !== undefined){
let data8 = data.most;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) < 1){
validate417.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern14.test(data8)){
validate417.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/pattern",keyword:"pattern",params:{pattern: "^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"}}];
return false;
}
}
}
else {
validate417.errors = [{instancePath:instancePath+"/most",schemaPath:"#/properties/most/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.least !== undefined){
let data9 = data.least;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) < 1){
validate417.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern14.test(data9)){
validate417.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/pattern",keyword:"pattern",params:{pattern: "^(\\d{1,3}(\\.\\d{1,9})? ?%|\\d{1,15} of [1-9]\\d{0,14})$"}}];
return false;
}
}
}
else {
validate417.errors = [{instancePath:instancePath+"/least",schemaPath:"#/properties/least/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostMore !== undefined){
let data10 = data.mostMore;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) < 1){
validate417.errors = [{instancePath:instancePath+"/mostMore",schemaPath:"#/properties/mostMore/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern16.test(data10)){
validate417.errors = [{instancePath:instancePath+"/mostMore",schemaPath:"#/properties/mostMore/pattern",keyword:"pattern",params:{pattern: "^\\d{1,3}(\\.\\d{1,9})? ?%$"}}];
return false;
}
}
}
else {
validate417.errors = [{instancePath:instancePath+"/mostMore",schemaPath:"#/properties/mostMore/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mostLess !== undefined){
let data11 = data.mostLess;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(func2(data11) < 1){
validate417.errors = [{instancePath:instancePath+"/mostLess",schemaPath:"#/properties/mostLess/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern16.test(data11)){
validate417.errors = [{instancePath:instancePath+"/mostLess",schemaPath:"#/properties/mostLess/pattern",keyword:"pattern",params:{pattern: "^\\d{1,3}(\\.\\d{1,9})? ?%$"}}];
return false;
}
}
}
else {
validate417.errors = [{instancePath:instancePath+"/mostLess",schemaPath:"#/properties/mostLess/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate417.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate417.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://p2p-audit.invalid/schemas/intake/thresholds.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "note") || (key0 === "leaveOut")) || (key0 === "counts")) || (key0 === "shares"))){
validate414.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.note !== undefined){
let data0 = data.note;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate414.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate414.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaveOut !== undefined){
let data1 = data.leaveOut;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(typeof data2 !== "string"){
validate414.errors = [{instancePath:instancePath+"/leaveOut/" + i0,schemaPath:"#/properties/leaveOut/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data2 === "acknowledged") || (data2 === "disputed")) || (data2 === "data-error")) || (data2 === "remediated"))){
validate414.errors = [{instancePath:instancePath+"/leaveOut/" + i0,schemaPath:"#/properties/leaveOut/items/enum",keyword:"enum",params:{allowedValues: schema181.properties.leaveOut.items.enum}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate414.errors = [{instancePath:instancePath+"/leaveOut",schemaPath:"#/properties/leaveOut/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate414.errors = [{instancePath:instancePath+"/leaveOut",schemaPath:"#/properties/leaveOut/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data3 = data.counts;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
const _errs10 = errors;
if(!(validate415(data3[i2], {instancePath:instancePath+"/counts/" + i2,parentData:data3,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate414.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shares !== undefined){
let data5 = data.shares;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid4 = true;
const len2 = data5.length;
for(let i3=0; i3<len2; i3++){
const _errs13 = errors;
if(!(validate417(data5[i3], {instancePath:instancePath+"/shares/" + i3,parentData:data5,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate414.errors = [{instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate414.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate414.errors = vErrors;
return errors === 0;
}

return { ArrivalChecks: validate21, AuditConfig: validate28, Calendar: validate64, ClauseRegister: validate69, Definitions: validate72, Events: validate87, IntegrityChecks: validate88, LedgerLine: validate112, Mapping: validate51, MeasureDefinitions: validate289, Policy: validate314, ReportDefinition: validate345, Rule: validate366, RuleCases: validate408, Table: validate245, Thresholds: validate414 };
}
