// The sandbox's page: a chat client in which the reader may be any of the invented people,
// above a deck that turns the campus clock. It speaks only the control API under /sandbox.
// Everything shown is built node by node; no text from a chat is ever parsed as HTML.

// ---------------------------------------------------------------- interface texts

const TEXTS = {
  en: {
    addBotHere: (bot) => `Add ${bot} to this group`,
    aPollChoice: "Choose one or more",
    addBot: (bot) => `Add ${bot}`,
    back: "Back to the chats",
    bot: "bot",
    botInside: (bot) => `with ${bot}`,
    botOutside: (bot) => `${bot} is not here`,
    brand: "Chat sandbox",
    brandAbout: (bot) => `Trying out @${bot}`,
    cancel: "Cancel",
    cancelReply: "Cancel the reply",
    chats: "Chats",
    chooseChat: "Choose a chat",
    chooseFile: "From this computer…",
    chooseGroup: (bot) => `Add ${bot} to which group?`,
    chooseReader: "Who opens this link?",
    clockBar: "Campus clock",
    clockControls: "Turn the clock",
    close: "Close",
    commands: "Commands",
    copied: "Copied",
    copy: "Copy",
    copyFailed: "The browser did not allow copying",
    deleted: "deleted",
    deletedMessage: "Deleted message",
    download: (name) => `Download ${name}`,
    edited: "edited",
    eventBinding: "binding",
    eventPost: "a post",
    eventTaps: "taps",
    fast: "Run at sixty times the speed",
    fastState: (speed) => `Running ×${speed}`,
    file: "File",
    fileReady: "Ready to send",
    filterPeople: "Find a person",
    hiddenText: "Hidden text, press to show",
    liveState: "Running ×1",
    members: (count) => (count === 1 ? "1 member" : `${count} members`),
    messageAs: (name) => `Message as ${name}`,
    messages: "Messages",
    narration: "What is happening",
    newMessages: (count) => (count === 1 ? "1 new message" : `${count} new messages`),
    nextEvent: "Next event",
    noAnswer: "The bot did not answer this press.",
    noGroups: "This person is in no group.",
    noMessages: "No messages yet",
    nothingLeaves: "An emulator with invented people. Nothing here leaves this computer.",
    nothingPlanned: "nothing planned",
    offline: "Connection lost. Trying again…",
    ok: "OK",
    open: "Open",
    openLink: "Open this address?",
    pause: "Pause the clock",
    pausedState: "Paused",
    people: "People",
    photo: "Photo",
    play: "Run the clock at ×1",
    plusDay: "+1 day",
    plusDayLong: "Move one day ahead",
    plusHour: "+1 h",
    plusHourLong: "Move one hour ahead",
    pollAnonymous: "Anonymous poll",
    pollClosed: "Final results",
    pollPublic: "Public poll",
    quizAnonymous: "Anonymous quiz",
    quizPublic: "Quiz",
    removeBot: (bot) => `Remove ${bot}`,
    reply: "Reply",
    right: "right answer",
    send: "Send",
    sendFile: "Send a file",
    showLess: "Show less",
    showMore: "Show all",
    sights: "What to see",
    sightsAbout: "Choose one, and the clock goes there. What is past can be looked at again.",
    silent: "sent silently",
    skipToComposer: "Skip to writing",
    start: "START",
    startHint: "This person has not started the bot, so it may not write first. Press START to begin.",
    themeAuto: "Colours: as the device",
    themeDark: "Colours: dark",
    themeLight: "Colours: light",
    toBottom: "To the newest message",
    today: "Today",
    trouble: (what) => `That did not work: ${what}`,
    unread: (count) => `${count} unread`,
    unreadMark: "New messages",
    vote: "Vote",
    votes: (count) => (count === 0 ? "No votes yet" : count === 1 ? "1 vote" : `${count} votes`),
    wrong: "your answer, wrong",
    yesterday: "Yesterday",
    you: "You",
    youAre: "You are",
    yourVote: "your vote",
  },
  zh: {
    addBotHere: (bot) => `把${bot}加进本群`,
    aPollChoice: "可选一项或多项",
    addBot: (bot) => `添加${bot}`,
    back: "返回聊天列表",
    bot: "机器人",
    botInside: (bot) => `${bot}在群内`,
    botOutside: (bot) => `${bot}不在群内`,
    brand: "聊天沙盒",
    brandAbout: (bot) => `正在试用 @${bot}`,
    cancel: "取消",
    cancelReply: "取消回复",
    chats: "聊天",
    chooseChat: "请选择一个聊天",
    chooseFile: "从本机选择…",
    chooseGroup: (bot) => `把${bot}加到哪个群？`,
    chooseReader: "由谁打开这个链接？",
    clockBar: "校园时钟",
    clockControls: "拨动时钟",
    close: "关闭",
    commands: "命令",
    copied: "已复制",
    copy: "复制",
    copyFailed: "浏览器不允许复制",
    deleted: "已删除",
    deletedMessage: "已删除的消息",
    download: (name) => `下载${name}`,
    edited: "已编辑",
    eventBinding: "绑定",
    eventPost: "发送",
    eventTaps: "点按",
    fast: "以六十倍速运行",
    fastState: (speed) => `${speed} 倍速运行`,
    file: "文件",
    fileReady: "现成的文件",
    filterPeople: "查找人物",
    hiddenText: "隐藏文字，按下显示",
    liveState: "实时运行",
    members: (count) => `${count} 名成员`,
    messageAs: (name) => `以${name}的身份发消息`,
    messages: "消息",
    narration: "正在发生",
    newMessages: (count) => `${count} 条新消息`,
    nextEvent: "下一事件",
    noAnswer: "机器人没有回应这次点按。",
    noGroups: "此人不在任何群里。",
    noMessages: "暂无消息",
    nothingLeaves: "这是模拟器，人物均为虚构，内容不会离开本机。",
    nothingPlanned: "暂无安排",
    offline: "连接已断开，正在重试…",
    ok: "知道了",
    open: "打开",
    openLink: "要打开这个网址吗？",
    pause: "暂停时钟",
    pausedState: "已暂停",
    people: "人物",
    photo: "图片",
    play: "以正常速度运行",
    plusDay: "+1 天",
    plusDayLong: "前进一天",
    plusHour: "+1 时",
    plusHourLong: "前进一小时",
    pollAnonymous: "匿名投票",
    pollClosed: "最终结果",
    pollPublic: "公开投票",
    quizAnonymous: "匿名测验",
    quizPublic: "测验",
    removeBot: (bot) => `移除${bot}`,
    reply: "回复",
    right: "正确答案",
    send: "发送",
    sendFile: "发送文件",
    showLess: "收起",
    showMore: "展开",
    sights: "本月看点",
    sightsAbout: "选一个，时钟就走到那一刻；已经过去的，可以回头看。",
    silent: "静音发送",
    skipToComposer: "跳到输入框",
    start: "开始",
    startHint: "此人还没有启动机器人，机器人不能先发消息。请按“开始”。",
    themeAuto: "配色：跟随设备",
    themeDark: "配色：深色",
    themeLight: "配色：浅色",
    toBottom: "到最新消息",
    today: "今天",
    trouble: (what) => `没有成功：${what}`,
    unread: (count) => `${count} 条未读`,
    unreadMark: "新消息",
    vote: "投票",
    votes: (count) => (count === 0 ? "还没有人投票" : `${count} 票`),
    wrong: "你的回答，错误",
    yesterday: "昨天",
    you: "你",
    youAre: "你现在是",
    yourVote: "你的选择",
  },
};

/** The interface's text for `key` in the reader's language. */
function t(key, ...values) {
  const text = TEXTS[ui.language][key];
  return typeof text === "function" ? text(...values) : text;
}

// ---------------------------------------------------------------- what the page knows

const ui = {
  language: remembered("sandbox.language", ["en", "zh"]) ?? (/^zh\b/i.test(navigator.language) ? "zh" : "en"),
  theme: remembered("sandbox.theme", ["auto", "light", "dark"]) ?? "auto",
};

/** The emulated world as last told by the server. */
const world = {
  zone: "Asia/Shanghai",
  bot: { id: 0, username: "", name: "" },
  /** The lists of commands that the bot offers: for whom, in which language. */
  menus: [],
  people: new Map(),
  chats: new Map(),
  /** Files that anybody may send without having one: name and size. */
  offered: [],
  /** Moments worth watching: when, as whom, in which chat, and what happens in each language. */
  sights: [],
  /** Chat id → (message id → message); a chat is here once its messages were fetched. */
  histories: new Map(),
  /** "person:chat" → messages that arrived while that person was not looking. */
  unread: new Map(),
  /** "person:chat:message" → the option indexes that person voted for. */
  votes: new Map(),
};

const clock = { at: Date.now(), heardAt: performance.now(), speed: 1, playing: false, nextEvent: null };

/** Who is looking at which chat, and how. */
const view = {
  person: null,
  chat: null,
  /** How many of the newest messages are drawn; grows when the reader scrolls up. */
  depth: 0,
  atBottom: true,
  arrivedBelow: 0,
  unreadFrom: null,
  /** From which moment on the reader wants to see a chat: { chat, from }. */
  seek: null,
  replyTo: null,
  drafts: new Map(),
  /** Message id → { signature, node } of what is drawn now. */
  drawn: new Map(),
  revealed: new Set(),
  unfolded: new Set(),
  pressed: new Set(),
  chosen: new Map(),
};

const PAGE_DEPTH = 80;
const DEPTH_MOST = 400;
const RUN_GAP_MS = 10 * 60 * 1000;
const BOTTOM_SLACK_PX = 48;
const DAY_MS = 24 * 3600 * 1000;

const byId = (id) => document.getElementById(id);
const narrow = matchMedia("(max-width: 720px)");

function remembered(key, allowed) {
  try {
    const value = localStorage.getItem(key);
    return allowed.includes(value) ? value : null;
  } catch {
    return null; // storage may be switched off; the page works without it
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above: a preference that does not survive a reload is no error.
  }
}

// ---------------------------------------------------------------- talking to the server

async function ask(path) {
  return answerOf(await fetch(path, { headers: { accept: "application/json" }, cache: "no-store" }));
}

async function post(path, body) {
  return answerOf(
    await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  );
}

async function answerOf(response) {
  const text = await response.text();
  let body = null;
  try {
    body = text === "" ? null : JSON.parse(text);
  } catch {
    // An answer that is not JSON is told by its status below.
  }
  if (!response.ok) throw new Error(body?.error ?? `${response.status} ${response.statusText}`);
  return body;
}

/** Runs an act of the reader's and tells them when it fails. Returns undefined then. */
async function attempt(act) {
  try {
    return await act();
  } catch (error) {
    showToast(t("trouble", error.message), "trouble");
    return undefined;
  }
}

// ---------------------------------------------------------------- building nodes

/** A new element; `on…` attributes are listeners, null and false children are left out. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function icon(name, label) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  if (label) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
  } else {
    svg.setAttribute("aria-hidden", "true");
  }
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Text someone wrote: its own direction, and its language where the script tells it. */
function words(text, tag = "span", attributes = {}) {
  return el(tag, { dir: "auto", lang: languageOf(text), ...attributes }, inLines(text, 0, text.length));
}

/** A part of a text. In lines without Chinese, quotation marks are as wide as the letters beside them. */
function inLines(text, from, to) {
  if (!/[\u2018\u2019\u201c\u201d]/.test(text.slice(from, to))) return [text.slice(from, to)];
  const pieces = [];
  while (from < to) {
    const start = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed + 1;
    const piece = text.slice(from, Math.min(end, to));
    pieces.push(/[\u3000-\u303f\u4e00-\u9fff]/.test(text.slice(start, end)) ? piece : el("span", { class: "latin" }, piece));
    from = Math.min(end, to);
  }
  return pieces;
}

/** Puts `wanted` in order into `parent`, moving as few nodes as possible. */
function arrange(parent, wanted) {
  let cursor = parent.firstChild;
  for (const node of wanted) {
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
  while (cursor) {
    const next = cursor.nextSibling;
    cursor.remove();
    cursor = next;
  }
}

/** The language a text's script gives away, for the choice of glyphs; undefined when unsure. */
function languageOf(text) {
  if (/[\u3040-\u30ff]/.test(text)) return "ja";
  if (/[\uac00-\ud7af]/.test(text)) return "ko";
  const han = /[\u4e00-\u9fff]/.test(text);
  const arabic = /[\u0600-\u06ff]/.test(text);
  if (han) return "zh-CN";
  if (arabic) return /[ٹڈڑںےھہ]/.test(text) ? "ur" : "ar";
  if (/[\u0400-\u04ff]/.test(text)) return "ru";
  if (/[\u0900-\u097f]/.test(text)) return "hi";
  return undefined;
}

/** Whether a line is read from right to left, by its first strong letter. */
function runsLeft(text) {
  const strong = /[A-Za-z\u00c0-\u024f\u0370-\u052f\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u1fff\u2e80-\uffdf]/.exec(text);
  return strong !== null && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(strong[0]);
}

// ---------------------------------------------------------------- faces

/** A stable tone 0–7 for an id, so a person keeps one colour everywhere. */
function toneOf(id) {
  let hash = 2166136261;
  for (const letter of String(id)) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 8) % 8;
}

/** At most two letters for a face: the given name of a Chinese person, else two initials. */
function initialsOf(name, shape) {
  const trimmed = name.trim();
  if (shape === "person" && /^[\u4e00-\u9fff·]+$/.test(trimmed)) return [...trimmed.split("·")[0]].slice(-2).join("");
  const parts = trimmed.split(/[\s·_-]+/).filter((part) => /^[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0) return "·";
  const first = [...parts[0]];
  if (/[\u4e00-\u9fff]/.test(first[0])) return first.slice(0, 2).join("");
  const last = parts.length > 1 ? [...parts.at(-1)][0] : "";
  // Arabic letters would join into a word that is not one.
  return /[\u0600-\u06ff]/.test(first[0]) ? first[0] : (first[0] + last).toUpperCase();
}

function avatar(id, name, shape = "person") {
  return el("span", { class: `avatar tone-${toneOf(id)}`, "data-shape": shape, "aria-hidden": "true" }, initialsOf(name, shape));
}

/** A language in its own name ("Қазақ тілі"), as a speaker looks for it. */
function ownNameOf(code) {
  if (!code) return "";
  try {
    return new Intl.DisplayNames([code], { type: "language", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

// ---------------------------------------------------------------- campus time

const formats = new Map();

function formatted(style, at) {
  const key = `${ui.language} ${world.zone} ${style}`;
  if (!formats.has(key)) {
    const shapes = {
      minutes: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
      seconds: { second: "2-digit" },
      date: { weekday: "short", year: "numeric", month: "long", day: "numeric" },
      day: { month: "long", day: "numeric", weekday: "long" },
      short: { month: "short", day: "numeric" },
      weekday: { weekday: "short" },
      key: { year: "numeric", month: "2-digit", day: "2-digit" },
      full: { dateStyle: "long", timeStyle: "medium" },
    };
    const locale = style === "key" ? "en-CA" : ui.language === "zh" ? "zh-CN" : "en-GB";
    formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: world.zone, ...shapes[style] }));
  }
  return formats.get(key).format(at);
}

/** The campus time at this moment, in milliseconds since the epoch. */
function campusNow() {
  return clock.playing ? clock.at + (performance.now() - clock.heardAt) * clock.speed : clock.at;
}

const dayKey = (at) => formatted("key", at);

/** The share of the campus day that has passed, 0–1. */
function shareOfDay(at) {
  const [hour, minute] = formatted("minutes", at).split(":").map(Number);
  return (hour * 60 + minute) / 1440;
}

/** "14:05" today, a weekday within the week, else a date. */
function briefTime(at) {
  const now = campusNow();
  if (dayKey(at) === dayKey(now)) return formatted("minutes", at);
  return Math.abs(now - at) < 6 * DAY_MS ? formatted("weekday", at) : formatted("short", at);
}

function dayName(at) {
  const now = campusNow();
  if (dayKey(at) === dayKey(now)) return t("today");
  if (dayKey(at) === dayKey(now - DAY_MS)) return t("yesterday");
  return formatted("day", at);
}

function hearClock(told) {
  clock.at = Date.parse(told.now);
  clock.heardAt = performance.now();
  clock.speed = told.speed ?? 1;
  clock.playing = told.playing ?? false;
  if (told.next_event !== undefined) clock.nextEvent = told.next_event;
  drawClockKeys();
  tick();
}

function drawClockKeys() {
  const play = byId("clock-play");
  const pace = !clock.playing ? "paused" : clock.speed > 1 ? "fast" : "live";
  const state = byId("clock-state");
  state.dataset.pace = pace;
  state.textContent = { paused: t("pausedState"), live: t("liveState"), fast: t("fastState", clock.speed) }[pace];

  if (play.dataset.shows !== String(clock.playing) + ui.language) {
    play.dataset.shows = String(clock.playing) + ui.language;
    play.replaceChildren(icon(clock.playing ? "pause" : "play"), el("span", {}, clock.playing ? "" : "×1"));
    play.lastChild.hidden = clock.playing;
    const label = clock.playing ? t("pause") : t("play");
    play.setAttribute("aria-label", label);
    play.title = label;
  }
  byId("clock-fast").setAttribute("aria-pressed", String(clock.playing && clock.speed === 60));

  const next = clock.nextEvent;
  byId("clock-next").disabled = next === null;
  const label = byId("clock-next-label");
  const text = next === null ? t("nothingPlanned") : [nextEventTime(next), eventName(next.label)].filter(Boolean).join(" · ");
  if (label.textContent !== text) label.textContent = text;
  byId("clock-next").title = text;
}

/** What happens next: a name, or one of the conductor's own words in the reader's language. */
function eventName(label) {
  return { binding: t("eventBinding"), post: t("eventPost"), taps: t("eventTaps") }[label] ?? label;
}

function nextEventTime(next) {
  const at = Date.parse(next.at);
  const time = formatted("minutes", at);
  return dayKey(at) === dayKey(campusNow()) ? time : `${formatted("short", at)} ${time}`;
}

/** Redraws what depends on the passing of campus time; cheap enough to run often. */
function tick() {
  const now = campusNow();
  const minutes = formatted("minutes", now);
  const face = byId("clock-minutes");
  byId("clock-seconds").textContent = `:${formatted("seconds", now).padStart(2, "0")}`;
  if (face.textContent === minutes && tick.language === ui.language && tick.day === dayKey(now)) return;

  face.textContent = minutes;
  byId("clock-date").textContent = formatted("date", now);
  byId("clock-time").dateTime = new Date(now).toISOString();
  const ruler = byId("ruler");
  ruler.style.setProperty("--now", String(shareOfDay(now)));
  const next = clock.nextEvent && Date.parse(clock.nextEvent.at);
  ruler.style.setProperty("--next", next && dayKey(next) === dayKey(now) ? String(shareOfDay(next)) : "-1");

  if (tick.day !== undefined && tick.day !== dayKey(now)) {
    // "Today" has become "Yesterday".
    drawChats();
    drawConversation();
  }
  tick.language = ui.language;
  tick.day = dayKey(now);
}

async function turnClock(key, command) {
  key.setAttribute("aria-busy", "true");
  await attempt(() => post("/sandbox/clock", command));
  key.removeAttribute("aria-busy");
}

function wireClock() {
  byId("clock-play").addEventListener("click", (event) =>
    turnClock(event.currentTarget, clock.playing ? { command: "pause" } : { command: "play", speed: 1 }));
  byId("clock-fast").addEventListener("click", (event) =>
    turnClock(event.currentTarget, { command: "play", speed: clock.playing && clock.speed === 60 ? 1 : 60 }));
  byId("clock-hour").addEventListener("click", (event) => turnClock(event.currentTarget, { command: "advance", seconds: 3600 }));
  byId("clock-day").addEventListener("click", (event) => turnClock(event.currentTarget, { command: "advance", seconds: 86400 }));
  byId("clock-next").addEventListener("click", (event) => turnClock(event.currentTarget, { command: "next" }));
  byId("sights").addEventListener("click", chooseSight);
  setInterval(tick, 200);
}

// ---------------------------------------------------------------- what to see

function drawSights() {
  const key = byId("sights");
  key.disabled = world.sights.length === 0;
  key.title = key.disabled ? "" : t("sights");
}

/** Asks for a moment and goes there: the clock, the person and the chat. */
async function chooseSight() {
  const now = campusNow();
  const coming = world.sights.findIndex((sight) => Date.parse(sight.at) > now);
  const rows = world.sights.map((sight, index) => {
    const person = world.people.get(sight.person);
    const at = Date.parse(sight.at);
    return el("button", { type: "submit", class: "person", autofocus: index === Math.max(coming, 0), value: String(index), "data-testid": `sight-${index}`, "data-past": at <= now ? "true" : null },
      avatar(person.id, person.name),
      el("span", { class: "person-words" },
        words(sight.title[ui.language], "span", { class: "person-name" }),
        el("span", { class: "person-about" }, `${formatted("short", at)} ${formatted("minutes", at)} · ${person.name}`)),
      at <= now && icon("check"));
  });
  const chosen = await showDialog({ title: t("sights"), body: [el("p", {}, t("sightsAbout")), ...rows], actions: [{ value: "", label: t("cancel") }] });
  if (!chosen) return;
  const { at, person, chat } = world.sights[Number(chosen)];
  const isPast = Date.parse(at) <= campusNow();
  view.seek = isPast ? { chat, from: Date.parse(at) } : null;
  go({ person, chat });
  if (!isPast) await turnClock(byId("sights"), { command: "until", at });
}

/** Shows the first message from the moment on that the reader wants to see. */
function seek() {
  if (view.seek?.chat !== view.chat || !world.histories.has(view.chat)) return;
  const { from } = view.seek;
  view.seek = null;
  const first = sortedMessages(view.chat).find((message) => Date.parse(message.date) >= from);
  if (first) jumpTo(first.id);
}

// ---------------------------------------------------------------- what is happening

const NARRATION_KEPT = 200;

function narrate(text, at) {
  const log = byId("narration-log");
  // Newest first in the document, so that the one-line strip shows it.
  log.prepend(el("li", {}, el("time", { datetime: new Date(at).toISOString() }, formatted("minutes", at)), words(text)));
  while (log.children.length > NARRATION_KEPT) log.lastChild.remove();
  byId("narration").hidden = false;
  log.scrollTop = 0;
}

function wireNarration() {
  const strip = byId("narration");
  const toggle = byId("narration-toggle");
  const open = (wanted) => {
    strip.dataset.open = String(wanted);
    toggle.setAttribute("aria-expanded", String(wanted));
    byId("narration-log").scrollTop = 0;
    remember("sandbox.narration", wanted ? "open" : "shut");
  };
  toggle.addEventListener("click", () => open(strip.dataset.open !== "true"));
  open(remembered("sandbox.narration", ["open", "shut"]) === "open");
}

// ---------------------------------------------------------------- people

const me = () => world.people.get(view.person) ?? null;
const unreadKey = (person, chat) => `${person}:${chat}`;

function unreadOf(person) {
  let total = 0;
  for (const [key, count] of world.unread) if (key.startsWith(`${person}:`)) total += count;
  return total;
}

function unreadBadge(count) {
  return count > 0 && el("span", { class: "unread", "aria-label": t("unread", count) }, count > 99 ? "99+" : String(count));
}

function personWords(person, lead) {
  return el("span", { class: "person-words" },
    lead && el("span", { class: "person-lead" }, lead),
    el("span", { class: "person-name" },
      words(person.name),
      person.language_code && el("span", { class: "person-language", lang: person.language_code, dir: "auto" }, ownNameOf(person.language_code))),
    person.about && words(person.about, "span", { class: "person-about" }));
}

function drawPersona() {
  const person = me();
  byId("persona").replaceChildren(
    ...(person ? [avatar(person.id, person.name), personWords(person, t("youAre"))] : [el("span", { class: "person-words" }, t("people"))]),
    icon("chevron"));
  if (!byId("people").hidden) drawPeople();
}

function drawPeople() {
  const filter = byId("people-filter");
  filter.hidden = world.people.size <= 8;
  const wanted = filter.value.trim().toLowerCase();
  const focused = document.activeElement?.dataset?.testid;
  const found = [...world.people.values()].filter((person) =>
    `${person.name} ${person.about ?? ""} ${person.language_code ?? ""}`.toLowerCase().includes(wanted));
  byId("people-list").replaceChildren(...found.map((person) =>
    el("button", {
      type: "button",
      class: "person",
      "data-testid": `persona-${person.id}`,
      "aria-pressed": String(person.id === view.person),
      onclick: () => {
        showPeople(false);
        byId("persona").focus();
        go({ person: person.id });
      },
    }, avatar(person.id, person.name), personWords(person), unreadBadge(unreadOf(person.id)))));
  if (focused?.startsWith("persona-") && focused !== "persona-picker") {
    byId("people-list").querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
  }
}

function showPeople(wanted) {
  const panel = byId("people");
  if (panel.hidden === !wanted) return;
  panel.hidden = !wanted;
  byId("persona").setAttribute("aria-expanded", String(wanted));
  byId("people-filter").value = "";
  drawPersona();
  if (!wanted) return;
  const target = byId("people-filter").hidden ? byId("people-list").querySelector("[aria-pressed=true], button") : byId("people-filter");
  target?.focus({ preventScroll: false });
}

function wirePeople() {
  byId("persona").addEventListener("click", () => showPeople(byId("people").hidden));
  byId("people-filter").addEventListener("input", drawPeople);
  byId("people").addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      showPeople(false);
      byId("persona").focus();
    } else if (event.key === "Enter" && event.target === byId("people-filter")) {
      byId("people-list").querySelector("button")?.click();
    } else {
      moveFocus(event, [...byId("people").querySelectorAll("input:not([hidden]), button")]);
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest(".persona-holder")) showPeople(false);
  });
}

/** Up, Down, Home and End walk through `stops`. */
function moveFocus(event, stops) {
  const at = stops.indexOf(document.activeElement);
  const typing = event.target instanceof HTMLInputElement;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: typing ? at : 0, End: typing ? at : stops.length - 1 }[event.key];
  if (to === undefined || to === at || !stops[to]) return;
  event.preventDefault();
  stops[to].focus();
}

// ---------------------------------------------------------------- chats

const isPrivate = (chat) => chat.type === "private";
const hasStarted = (chat) => !chat.unstarted;

/** The chats `person` sees: their own with the bot (even before it is started) and their groups. */
function chatsOf(person) {
  const own = world.chats.get(person) ?? { id: person, type: "private", members: [person], has_bot: true, last: null, unstarted: true };
  const groups = [...world.chats.values()].filter((chat) => !isPrivate(chat) && chat.members.includes(person));
  const time = (chat) => (chat.last ? Date.parse(chat.last.at) : 0);
  return [own, ...groups].sort((a, b) => time(b) - time(a));
}

const currentChat = () => (view.person === null ? null : chatsOf(view.person).find((chat) => chat.id === view.chat) ?? null);
const titleOf = (chat) => (isPrivate(chat) ? world.bot.name : chat.title);
const faceOf = (chat) => (isPrivate(chat) ? avatar(world.bot.id, world.bot.name, "bot") : avatar(chat.id, chat.title, "group"));
const botBadge = () => el("span", { class: "badge" }, t("bot"));

function authorOf(from) {
  if (from === null || from === undefined) return "";
  if (typeof from === "object") return from.name ?? "";
  return world.people.get(from)?.name ?? (from === world.bot.id ? world.bot.name : String(from));
}

function drawChats() {
  if (view.person === null) return;
  const list = byId("chats");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  const chats = chatsOf(view.person);
  const reachable = chats.some((chat) => chat.id === view.chat) ? view.chat : chats[0]?.id;
  list.replaceChildren(...chats.map((chat) => el("li", {}, chatButton(chat, chat.id === reachable))));
  if (focused) list.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
  drawTitle();
}

function chatButton(chat, reachable) {
  const unread = world.unread.get(unreadKey(view.person, chat.id)) ?? 0;
  return el("button", {
    type: "button",
    class: "chat",
    "data-testid": `chat-${chat.id}`,
    "aria-current": chat.id === view.chat ? "true" : null,
    tabindex: reachable ? "0" : "-1", // the arrows walk the list; Tab leaves it
    onclick: () => go({ chat: chat.id }),
  },
  faceOf(chat),
  el("span", { class: "chat-words" },
    el("span", { class: "chat-line" },
      el("span", { class: "chat-title" }, words(titleOf(chat)), isPrivate(chat) && botBadge()),
      chat.last && el("time", { class: "chat-time", datetime: chat.last.at }, briefTime(Date.parse(chat.last.at)))),
    el("span", { class: "chat-line" }, chatPreview(chat), unreadBadge(unread))));
}

function chatPreview(chat) {
  if (!chat.last) return words(hasStarted(chat) ? t("noMessages") : t("start"), "span", { class: "chat-preview" });
  const author = authorOf(chat.last.from);
  const mine = author !== "" && author === me()?.name;
  const lead = mine ? t("you") : isPrivate(chat) ? "" : author;
  const text = firstLine(chat.last.text ?? "");
  return el("span", { class: "chat-preview", dir: "auto", lang: languageOf(text) }, lead && el("b", {}, el("bdi", {}, lead), ui.language === "zh" ? "：" : ": "), text);
}

const firstLine = (text) => text.split("\n").find((line) => line.trim() !== "") ?? "";

function previewOf(message) {
  if (message.service) return message.service;
  if (message.deleted) return t("deletedMessage");
  if (message.poll) return `📊 ${message.poll.question}`;
  return firstLine(message.text ?? "") || message.file?.name || t("file");
}

function drawTitle() {
  const unread = view.person === null ? 0 : unreadOf(view.person);
  const chat = currentChat();
  document.title = `${unread > 0 ? `(${unread}) ` : ""}${chat ? `${titleOf(chat)} – ` : ""}${t("brand")}`;
}

function wireChats() {
  const list = byId("chats");
  list.addEventListener("keydown", (event) => moveFocus(event, [...list.querySelectorAll("button")]));
  byId("back").addEventListener("click", () => go({ chat: null }));
  byId("head").addEventListener("click", showMembers);
}

async function showMembers() {
  const chat = currentChat();
  if (!chat) return;
  const people = chat.members.map((id) => world.people.get(id)).filter(Boolean);
  const rows = people.map((person) =>
    el("button", {
      type: "button",
      class: "person",
      "aria-pressed": String(person.id === view.person),
      onclick: () => {
        byId("dialog").close("");
        go({ person: person.id, chat: isPrivate(chat) ? person.id : chat.id });
      },
    }, avatar(person.id, person.name), personWords(person)));
  const bot = el("div", { class: "person" }, avatar(world.bot.id, world.bot.name, "bot"),
    el("span", { class: "person-words" },
      el("span", { class: "person-name" }, words(world.bot.name), botBadge()),
      el("span", { class: "person-about" }, `@${world.bot.username}`)));
  const actions = [{ value: "", label: t("close"), lead: true }];
  if (!isPrivate(chat)) {
    actions.unshift(chat.has_bot
      ? { value: "remove_bot", label: t("removeBot", world.bot.name) }
      : { value: "add_bot", label: t("addBot", world.bot.name) });
  }
  const { person } = view;
  const chosen = await showDialog({ title: titleOf(chat), body: [chat.has_bot && bot, ...rows].filter(Boolean), actions });
  if (chosen) await attempt(() => post(`/sandbox/${chosen}`, { person, chat: chat.id }));
}

// ---------------------------------------------------------------- text with entities

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const OPAQUE = new Set(["pre", "code", "text_link", "url", "email", "bot_command", "mention", "hashtag", "phone_number", "text_mention"]);

/** A message's text as nodes. Entities count UTF-16 units, and so do JavaScript strings. */
function richText(text, entities, message) {
  const all = [...(entities ?? []), ...foundIn(text, entities ?? [])]
    .filter((entity) => entity.length > 0)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return weave(text, 0, text.length, all, message);
}

/** Addresses and commands that nobody marked; every client makes these pressable. */
function foundIn(text, entities) {
  const taken = entities.filter((entity) => OPAQUE.has(entity.type));
  const free = (from, to) => taken.every((entity) => to <= entity.offset || from >= entity.offset + entity.length);
  const found = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+[^\s<>"'.,;:!?)\]\u2026\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]/g)) {
    if (free(match.index, match.index + match[0].length)) {
      found.push({ type: "url", offset: match.index, length: match[0].length });
    }
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_/:.@#&<-])\/[a-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\p{Script=Latin}\p{N}_/])/gu)) {
    const to = match.index + match[0].length;
    if (free(match.index, to) && found.every((other) => to <= other.offset || match.index >= other.offset + other.length)) {
      found.push({ type: "bot_command", offset: match.index, length: match[0].length });
    }
  }
  return found;
}

function weave(text, start, end, entities, message) {
  const pieces = [];
  let at = start;
  let afterBlock = false;
  const plain = (from, to) => {
    // A block breaks the line itself; the line feed after it would leave a gap.
    const skip = afterBlock && text[from] === "\n" ? 1 : 0;
    if (to > from + skip) pieces.push(...inLines(text, from + skip, to));
    if (to > from) afterBlock = false;
  };
  let queue = entities;
  while (queue.length > 0) {
    const [entity, ...others] = queue;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) {
      queue = others;
      continue;
    }
    plain(at, from);
    const inside = others.filter((other) => other.offset < to);
    // What overlaps without nesting is cut in two at the border.
    const cut = inside
      .filter((other) => other.offset + other.length > to)
      .map((other) => ({ ...other, offset: to, length: other.offset + other.length - to }));
    pieces.push(dressed(entity, text.slice(from, to), weave(text, from, to, inside, message), message));
    afterBlock = BLOCKS.has(entity.type);
    at = to;
    queue = [...cut, ...others.filter((other) => other.offset >= to)].sort((a, b) => a.offset - b.offset || b.length - a.length);
  }
  plain(at, end);
  return pieces;
}

function dressed(entity, text, inside, message) {
  switch (entity.type) {
    case "bold": return el("strong", {}, inside);
    case "italic": return el("em", {}, inside);
    case "underline": return el("u", {}, inside);
    case "strikethrough": return el("s", {}, inside);
    case "code": return el("code", { dir: "auto", translate: "no" }, inside);
    case "pre": return el("pre", { translate: "no", tabindex: "0" }, entity.language && el("span", { class: "pre-language" }, entity.language), inside);
    case "spoiler": return spoiler(inside, message);
    case "blockquote": return el("blockquote", { dir: "auto" }, inside);
    case "expandable_blockquote": return foldingQuote(entity, text, inside, message);
    case "text_link": return link(entity.url, inside, text);
    case "url": return link(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`, inside, text);
    case "email": return link(`mailto:${text}`, inside, text);
    case "phone_number": return link(`tel:${text.replace(/[^\d+]/g, "")}`, inside, text);
    case "mention": return text.slice(1).toLowerCase() === world.bot.username.toLowerCase() ? link(`https://t.me/${text.slice(1)}`, inside, text) : el("span", { class: "inline" }, inside);
    case "bot_command": return el("button", { type: "button", class: "inline", dir: "ltr", onclick: () => say(text) }, inside);
    case "text_mention":
    case "hashtag":
    case "cashtag": return el("span", { class: "inline" }, inside);
    default: return el("span", {}, inside);
  }
}

function spoiler(inside, message) {
  if (view.revealed.has(message.id)) return el("span", { class: "spoiler" }, inside);
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": t("hiddenText") }, el("span", { "aria-hidden": "true" }, inside));
  const reveal = (event) => {
    event.preventDefault();
    event.stopPropagation();
    view.revealed.add(message.id);
    drawConversation();
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") reveal(event);
  });
  return node;
}

function foldingQuote(entity, text, inside, message) {
  const folds = text.length > 150 || text.split("\n").length > 3;
  if (!folds) return el("blockquote", { dir: "auto" }, inside);
  const key = `${message.id}:${entity.offset}`;
  const open = view.unfolded.has(key);
  const label = open ? t("showLess") : t("showMore");
  return el("blockquote", { dir: "auto", "data-folds": "true", "data-open": String(open) },
    el("div", { class: "fold" }, inside),
    el("button", {
      type: "button",
      class: "fold-toggle",
      "aria-expanded": String(open),
      "aria-label": label,
      title: label,
      onclick: () => {
        if (!view.unfolded.delete(key)) view.unfolded.add(key);
        drawConversation();
      },
    }, icon("chevron")));
}

/** A link that leads where it says; anything but web, mail and phone addresses stays text. */
function link(address, inside, shown) {
  const url = safeAddress(address);
  if (!url) return el("span", {}, inside);
  return el("a", {
    href: url,
    target: "_blank",
    rel: "noopener noreferrer",
    title: url,
    onclick: (event) => {
      event.preventDefault();
      followWritten(url, shown);
    },
  }, inside);
}

function safeAddress(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** What a link to the bot itself asks for, or null for any other address. */
function deepLink(address) {
  const url = new URL(address);
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") ?? "" : url.pathname.split("/")[1] ?? "";
  const ours = url.protocol === "tg:" || ["t.me", "telegram.me", "telegram.dog"].includes(url.hostname);
  if (!ours || name.toLowerCase() !== world.bot.username.toLowerCase()) return null;
  return { group: url.searchParams.has("startgroup"), start: url.searchParams.has("start") };
}

/** Opens a link: the bot's own inside the sandbox, others after showing where they lead. */
async function follow(address, shown) {
  const own = deepLink(address);
  const { person } = view;
  if (own?.group) {
    const chat = await chooseGroup();
    if (chat === null) return;
    await attempt(() => post("/sandbox/link", { person, link: address, chat }));
    go({ chat });
  } else if (own) {
    if (own.start) await attempt(() => post("/sandbox/link", { person, link: address }));
    go({ chat: person });
  } else if (shown === address || `${shown}/` === address) {
    window.open(address, "_blank", "noopener,noreferrer");
  } else {
    const chosen = await showDialog({
      title: t("openLink"),
      body: [el("p", { class: "address", dir: "ltr" }, address)],
      actions: [{ value: "", label: t("cancel") }, { value: "copy", label: t("copy") }, { value: "open", label: t("open"), lead: true }],
    });
    if (chosen === "open") window.open(address, "_blank", "noopener,noreferrer");
    if (chosen === "copy") await copy(address);
  }
}

/** Opens a link that stands in a text. One that starts the bot may be meant for somebody else, who gets it here. */
async function followWritten(address, shown) {
  if (deepLink(address)?.start) {
    const person = await choosePerson();
    if (person === null) return;
    if (person !== view.person) {
      await attempt(() => post("/sandbox/link", { person, link: address }));
      await refreshState();
      go({ person, chat: person });
      return;
    }
  }
  await follow(address, shown);
}

async function choosePerson() {
  const others = [...world.people.values()].filter((person) => person.id !== view.person);
  const rows = [me(), ...others].map((person) =>
    el("button", { type: "submit", class: "person", autofocus: person.id === view.person, value: String(person.id), "data-testid": `reader-${person.id}`, "aria-pressed": String(person.id === view.person) },
      avatar(person.id, person.name), personWords(person)));
  const chosen = await showDialog({ title: t("chooseReader"), body: rows, actions: [{ value: "", label: t("cancel") }] });
  return chosen ? Number(chosen) : null;
}

async function chooseGroup() {
  const groups = chatsOf(view.person).filter((chat) => !isPrivate(chat));
  const rows = groups.map((chat) =>
    el("button", { type: "submit", class: "person", value: String(chat.id) }, faceOf(chat), el("span", { class: "person-words" }, words(chat.title, "span", { class: "person-name" }))));
  const chosen = await showDialog({
    title: t("chooseGroup", world.bot.name),
    body: rows.length > 0 ? rows : [el("p", {}, t("noGroups"))],
    actions: [{ value: "", label: t("cancel") }],
  });
  return chosen ? Number(chosen) : null;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    showToast(t("copied"));
  } catch {
    showToast(t("copyFailed"), "trouble");
  }
}

// ---------------------------------------------------------------- the conversation

function sortedMessages(chat) {
  const history = world.histories.get(chat);
  return history ? [...history.values()].sort((a, b) => a.id - b.id) : [];
}

/** Draws the open chat's head, messages and foot, keeping what is already there. */
function drawConversation() {
  const chat = currentChat();
  byId("conversation").hidden = chat === null;
  byId("blank").hidden = chat !== null;
  document.body.dataset.screen = chat ? "chat" : "list";
  if (!chat) return;
  drawHead(chat);
  drawFoot(chat);
  drawHistory(chat);
}

function drawHead(chat) {
  const about = isPrivate(chat)
    ? [`@${world.bot.username}`]
    : [t("members", chat.members.length + (chat.has_bot ? 1 : 0)), chat.has_bot ? t("botInside", world.bot.name) : t("botOutside", world.bot.name)];
  const signature = JSON.stringify([chat.id, titleOf(chat), about, ui.language]);
  const head = byId("head");
  if (head.dataset.signature === signature) return;
  head.dataset.signature = signature;
  head.replaceChildren(
    faceOf(chat),
    el("span", { class: "head-words" },
      el("span", { class: "head-title" }, words(titleOf(chat)), isPrivate(chat) && botBadge()),
      el("span", { class: "head-about", dir: "auto" }, about.join(" · "))));
}

function drawHistory(chat) {
  const days = byId("days");
  const all = sortedMessages(chat.id);
  if (isPrivate(chat) && !hasStarted(chat) && all.length === 0) {
    view.drawn.clear();
    days.replaceChildren(greeting());
    return;
  }

  const box = byId("history");
  const wasAtBottom = view.atBottom;
  const focused = days.contains(document.activeElement) ? focusMark(document.activeElement) : null;
  const shown = all.slice(-view.depth);
  const drawn = new Map();
  const sections = [];
  let section = null;

  shown.forEach((message, index) => {
    const at = Date.parse(message.date);
    const day = dayKey(at);
    if (section?.key !== day) {
      section = { key: day, node: daySection(days, day, at), children: [] };
      section.children.push(section.node.firstChild);
      sections.push(section);
    }
    if (message.id === view.unreadFrom) section.children.push(unreadMark());
    const before = sameRun(shown[index - 1], message) && message.id !== view.unreadFrom;
    const after = sameRun(message, shown[index + 1]) && shown[index + 1].id !== view.unreadFrom;
    const place = { lead: !before, tail: !after, chat };
    const signature = JSON.stringify([message, !before, !after, ui.language, view.revealed.has(message.id), unfoldedIn(message), myVote(chat.id, message), view.chosen.get(message.id), quoted(chat.id, message)?.text]);
    const old = view.drawn.get(message.id);
    let node = old?.node;
    if (old?.signature !== signature) {
      node = messageNode(message, place);
      old?.node.replaceWith(node);
    }
    drawn.set(message.id, { signature, node });
    section.children.push(node);
  });

  for (const { node, children } of sections) arrange(node, children);
  arrange(days, sections.map(({ node }) => node));
  view.drawn = drawn;
  if (focused && !days.contains(document.activeElement)) days.querySelector(focused)?.focus({ preventScroll: true });
  if (wasAtBottom) box.scrollTop = box.scrollHeight;
}

function daySection(days, key, at) {
  const existing = days.querySelector(`[data-day="${key}"]`);
  const name = dayName(at);
  if (existing) {
    const chip = existing.querySelector(".day-mark .chip");
    if (chip.textContent !== name) chip.textContent = name;
    return existing;
  }
  return el("section", { class: "day", "data-day": key }, el("div", { class: "day-mark" }, el("span", { class: "chip", title: formatted("date", at) }, name)));
}

function unreadMark() {
  return byId("days").querySelector(".unread-mark") ?? el("div", { class: "unread-mark", "data-testid": "unread-mark" }, t("unreadMark"));
}

function sameRun(first, second) {
  return Boolean(first && second) && !first.service && !second.service && first.from?.id === second.from?.id &&
    Date.parse(second.date) - Date.parse(first.date) < RUN_GAP_MS && dayKey(Date.parse(first.date)) === dayKey(Date.parse(second.date));
}

function unfoldedIn(message) {
  return [...view.unfolded].filter((key) => key.startsWith(`${message.id}:`)).length;
}

/** A selector by which a focused control is found again after its message was redrawn. */
function focusMark(node) {
  const message = node.closest(".message")?.dataset.testid;
  if (!message) return null;
  const within = `[data-testid="${CSS.escape(message)}"] `;
  if (node.dataset.row !== undefined) return `${within}[data-row="${node.dataset.row}"][data-column="${node.dataset.column}"]`;
  if (node.dataset.option !== undefined) return `${within}[data-option="${node.dataset.option}"]`;
  return node.classList.length > 0 ? within + [...node.classList].map((name) => `.${CSS.escape(name)}`).join("") : null;
}

function greeting() {
  return el("div", { class: "hello-holder" },
    el("div", { class: "hello" },
      avatar(world.bot.id, world.bot.name, "bot"),
      words(world.bot.name, "h2"),
      world.bot.description && words(world.bot.description, "p"),
      el("p", {}, t("startHint"))));
}

function messageNode(message, place) {
  const testid = `message-${message.id}`;
  if (message.service) {
    return el("div", { class: "service", "data-testid": testid }, words(message.service, "span", { class: "chip" }));
  }
  const mine = message.from?.id === view.person;
  const bot = message.from?.is_bot === true;
  const grouped = !isPrivate(place.chat);
  const face = !mine && grouped &&
    (place.tail ? avatar(message.from.id, message.from.name, bot ? "bot" : "person") : el("span", { class: "avatar-gap" }));
  const sender = !mine && grouped && place.lead &&
    el("div", { class: `sender tone-${toneOf(message.from.id)}` }, words(message.from.name), bot && botBadge());
  const meta = metaOf(message);
  const content = message.poll ? [poll(message, place.chat, meta)] : [fileOf(message), textOf(message, meta)];
  return el("article", {
    class: ["message", mine ? "mine" : "theirs", message.deleted ? "deleted" : ""].join(" ").trim(),
    "data-testid": testid,
    "data-lead": String(place.lead),
    "data-tail": String(place.tail),
    "aria-label": mine ? t("you") : message.from?.name,
  },
  face,
  el("div", { class: "stack" },
    el("div", { class: "bubble" }, sender, quoteOf(message, place.chat.id), content),
    keyboard(message, place.chat.id)),
  !message.deleted && el("button", { type: "button", class: "answer-to", title: t("reply"), "aria-label": t("reply"), onclick: () => answer(message) }, icon("reply")));
}

function textOf(message, meta) {
  const text = message.text ?? "";
  meta.dataset.side = runsLeft(text.split("\n").findLast((line) => line.trim() !== "") ?? "") ? "left" : "right";
  return el("div", { class: "text", dir: "auto", lang: languageOf(text) }, richText(text, message.entities, message), meta);
}

function fileOf(message) {
  if (!message.file) return null;
  const { id, name, size, photo } = message.file;
  const href = `/sandbox/files/${encodeURIComponent(id)}`;
  if (photo) {
    const [width, height] = photo;
    return el("a", { class: "photo", href, target: "_blank", rel: "noopener", "data-testid": "photo" },
      el("img", { src: href, width, height, alt: firstLine(message.text ?? "") || t("photo"), loading: "lazy" }));
  }
  return el("a", {
    class: "file",
    "data-testid": "file",
    href,
    download: name,
    title: t("download", name),
  }, icon("file"), el("span", {}, words(name), el("small", {}, sizeOf(size))));
}

function sizeOf(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KiB`;
}

function metaOf(message) {
  const at = Date.parse(message.date);
  return el("span", { class: "meta" },
    message.deleted && el("span", { class: "gone" }, t("deleted")),
    message.silent && icon("silent", t("silent")),
    message.edited && el("span", { class: "edited" }, t("edited")),
    el("time", { datetime: message.date, title: formatted("full", at) }, formatted("minutes", at)));
}

/** The message this one answers, as far as it is known. */
function quoted(chat, message) {
  if (message.reply_to === undefined || message.reply_to === null) return null;
  if (typeof message.reply_to === "object") return message.reply_to;
  return world.histories.get(chat)?.get(message.reply_to) ?? { id: message.reply_to, text: "…" };
}

function quoteOf(message, chat) {
  const original = quoted(chat, message);
  if (!original) return null;
  const name = authorOf(original.from);
  return el("button", { type: "button", class: `quote ${original.from ? `tone-${toneOf(original.from.id)}` : ""}`.trim(), onclick: () => jumpTo(original.id) },
    name && words(name, "strong"),
    words(previewOf(original)));
}

function jumpTo(id) {
  const chat = currentChat();
  const all = sortedMessages(chat.id);
  const index = all.findIndex((message) => message.id === id);
  if (index < 0) return;
  view.atBottom = false;
  view.depth = Math.max(view.depth, all.length - index + 10);
  drawConversation();
  const { node } = view.drawn.get(id);
  node.scrollIntoView({ block: "center", behavior: "auto" });
  node.classList.remove("flash");
  requestAnimationFrame(() => node.classList.add("flash"));
}

// ---------------------------------------------------------------- buttons under a message

function keyboard(message, chat) {
  if (message.deleted || !message.buttons?.length) return null;
  return el("div", { class: "keyboard" }, message.buttons.map((row, rowIndex) =>
    el("div", { class: "keyboard-row" }, row.map((button, column) => {
      const place = { "data-testid": "button", "data-row": String(rowIndex), "data-column": String(column), class: "under" };
      const label = words(button.text);
      switch (button.kind) {
        case "url": return el("button", { ...place, type: "button", title: button.url, onclick: () => followButton(button) }, label, icon("away"));
        case "copy": return el("button", { ...place, type: "button", title: button.copy, onclick: () => copy(button.copy) }, label, icon("copy"));
        default: {
          const key = pressKey(chat, message.id, rowIndex, column);
          return el("button", { ...place, type: "button", "aria-busy": view.pressed.has(key) ? "true" : null, onclick: () => tap(message, chat, rowIndex, column) }, label);
        }
      }
    }))));
}

const pressKey = (chat, message, row, column) => `${view.person}:${chat}:${message}:${row}:${column}`;

function followButton(button) {
  const url = safeAddress(button.url);
  if (url) follow(url, button.text);
}

async function tap(message, chat, row, column) {
  const { person } = view;
  const key = pressKey(chat, message.id, row, column);
  if (view.pressed.has(key)) return;
  view.pressed.add(key);
  const spin = (busy) => {
    // The message may have been edited, and so redrawn, while the bot was answering.
    const node = view.chat === chat && view.drawn.get(message.id)?.node.querySelector(`[data-row="${row}"][data-column="${column}"]`);
    if (!node) return;
    if (busy) node.setAttribute("aria-busy", "true");
    else node.removeAttribute("aria-busy");
  };
  spin(true);
  const result = await attempt(() => post("/sandbox/tap", { person, chat, message: message.id, row, column }));
  view.pressed.delete(key);
  spin(false);
  if (result === undefined || view.person !== person) return;
  if (result?.answer) hearAnswer("tap", result.answer);
  else showToast(t("noAnswer"), "quiet");
}

/** The same answer comes once by the press and once by the event stream; it is shown once. */
const recentAnswers = [];

function hearAnswer(source, { text, alert }) {
  if (!text) return;
  const now = performance.now();
  while (recentAnswers.length > 0 && now - recentAnswers[0].at > 4000) recentAnswers.shift();
  const twin = recentAnswers.findIndex((other) => other.source !== source && other.text === text);
  if (twin >= 0) {
    recentAnswers.splice(twin, 1);
    return;
  }
  recentAnswers.push({ source, text, at: now });
  // What is not the reader's own press, but that of the one they play, must not stand in their way.
  if (alert && (source === "tap" || view.pressed.size > 0)) showAlert(text);
  else showToast(text);
}

// ---------------------------------------------------------------- polls

/** The option indexes the reader voted for, or null. */
function myVote(chat, message) {
  if (!message.poll) return null;
  const told = message.poll.voted_by_me;
  if (Array.isArray(told)) return told.length > 0 ? told : null;
  if (typeof told === "number") return [told];
  return world.votes.get(`${view.person}:${chat}:${message.id}`) ?? (told === true ? [] : null);
}

function poll(message, chat, meta) {
  const { poll: asked } = message;
  const vote = myVote(chat.id, message);
  const open = !asked.closed && vote === null && !message.deleted;
  const several = asked.multiple === true || asked.allows_multiple_answers === true;
  const quiz = asked.type === "quiz";
  const kind = asked.closed ? t("pollClosed") : quiz ? t(asked.anonymous ? "quizAnonymous" : "quizPublic") : t(asked.anonymous ? "pollAnonymous" : "pollPublic");
  const total = asked.total ?? asked.total_voter_count ?? asked.options.reduce((sum, option) => sum + option.votes, 0);
  const chosen = view.chosen.get(message.id) ?? [];
  return el("div", { class: "poll", "data-testid": `poll-${message.id}` },
    words(asked.question, "div", { class: "poll-question" }),
    el("div", { class: "poll-kind" }, open && several ? `${kind} · ${t("aPollChoice")}` : kind),
    el("div", { class: "poll-options", role: open ? (several ? "group" : "radiogroup") : "list", "aria-label": asked.question },
      asked.options.map((option, index) => open
        ? pollChoice(message, chat, option, index, several, chosen)
        : pollResult(asked, option, index, total, vote))),
    open && several && el("button", { type: "button", class: "poll-cast", disabled: chosen.length === 0, onclick: () => castVote(message, chat, chosen) }, t("vote")),
    !open && asked.explanation && words(asked.explanation, "div", { class: "poll-explanation" }),
    el("div", { class: "poll-foot" }, el("span", { class: "poll-total" }, t("votes", total)), meta));
}

function pollChoice(message, chat, option, index, several, chosen) {
  const checked = chosen.includes(index);
  const choose = () => {
    if (!several) return castVote(message, chat, [index]);
    view.chosen.set(message.id, checked ? chosen.filter((other) => other !== index) : [...chosen, index].sort((a, b) => a - b));
    return drawConversation();
  };
  return el("button", { type: "button", class: "poll-option", role: several ? "checkbox" : "radio", "aria-checked": String(checked), "data-testid": "poll-option", "data-option": String(index), onclick: choose },
    el("span", { class: "poll-mark", "data-shape": several ? "box" : "ring" }, checked && icon("check")),
    words(option.text, "span", { class: "poll-words" }));
}

function pollResult(asked, option, index, total, vote) {
  const percent = total > 0 ? Math.round((100 * option.votes) / total) : 0;
  const mine = vote?.includes(index) ?? false;
  const right = asked.type === "quiz" && [asked.correct].flat().includes(index);
  const verdict = right ? "right" : mine && asked.type === "quiz" ? "wrong" : "none";
  const mark = verdict === "right" ? icon("check", t("right")) : verdict === "wrong" ? icon("close", t("wrong")) : mine ? icon("check", t("yourVote")) : null;
  const fill = el("i");
  fill.style.setProperty("--share", String(percent));
  return el("div", { class: "poll-option", role: "listitem", "data-verdict": verdict, "data-option": String(index), "data-mine": mine ? "true" : null },
    el("span", { class: "poll-share" }, `${percent}%`),
    el("span", { class: "poll-words" }, words(option.text), mark),
    el("span", { class: "poll-bar" }, fill));
}

async function castVote(message, chat, options) {
  const { person } = view;
  const done = await attempt(async () => {
    await post("/sandbox/vote", { person, chat: chat.id, message: message.id, options });
    return true;
  });
  if (!done) return;
  view.chosen.delete(message.id);
  world.votes.set(`${person}:${chat.id}:${message.id}`, options);
  await loadHistory(chat.id);
  drawConversation();
}

// ---------------------------------------------------------------- scrolling

function wireScrolling() {
  const box = byId("history");
  let shape = "";
  const shapeNow = () => `${box.clientWidth}×${box.clientHeight}`;
  box.addEventListener("scroll", () => {
    // A window that changes its size scrolls, too, and nobody has moved then.
    if (shape === shapeNow()) view.atBottom = box.scrollHeight - box.scrollTop - box.clientHeight < BOTTOM_SLACK_PX;
    if (view.atBottom) markRead();
    if (box.scrollTop < 300) showEarlier();
    drawPill();
    floatDays();
  }, { passive: true });
  // The composer growing, fonts arriving or a window resizing must not push the newest line out of sight.
  const stick = new ResizeObserver(() => {
    shape = shapeNow();
    if (view.atBottom) box.scrollTop = box.scrollHeight;
  });
  stick.observe(box);
  stick.observe(byId("days"));
  byId("pill").addEventListener("click", () => {
    box.scrollTo({ top: box.scrollHeight, behavior: "instant" });
    view.atBottom = true;
    markRead();
    drawPill();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && view.atBottom) markRead();
  });
}

const DAY_FLOATS_MS = 1300;

/** Shows the day that floats above the messages while the reader scrolls, and not for longer. */
function floatDays() {
  const box = byId("history");
  box.dataset.scrolling = "true";
  clearTimeout(floatDays.rest);
  floatDays.rest = setTimeout(() => {
    const top = box.getBoundingClientRect().top;
    for (const day of byId("days").querySelectorAll(".day")) {
      day.dataset.floats = String(day.getBoundingClientRect().top < top);
    }
    delete box.dataset.scrolling;
  }, DAY_FLOATS_MS);
}

function showEarlier() {
  const total = world.histories.get(view.chat)?.size ?? 0;
  if (view.depth >= total) return;
  const box = byId("history");
  const fromEnd = box.scrollHeight - box.scrollTop;
  view.depth += PAGE_DEPTH;
  drawConversation();
  box.scrollTop = box.scrollHeight - fromEnd;
}

function drawPill() {
  const pill = byId("pill");
  const count = view.arrivedBelow;
  pill.hidden = view.atBottom;
  const signature = `${count} ${ui.language}`;
  if (pill.hidden || pill.dataset.signature === signature) return;
  pill.dataset.signature = signature;
  pill.dataset.count = String(count);
  pill.setAttribute("aria-label", count > 0 ? t("newMessages", count) : t("toBottom"));
  pill.replaceChildren(icon("down"), count > 0 ? t("newMessages", count) : "");
}

/** The reader has seen everything in the open chat. */
function markRead() {
  if (document.hidden || view.person === null || view.chat === null) return;
  view.arrivedBelow = 0;
  if (world.unread.delete(unreadKey(view.person, view.chat))) {
    drawChats();
    drawPersona();
  }
}

// ---------------------------------------------------------------- composer

function drawFoot(chat) {
  const waiting = isPrivate(chat) && !hasStarted(chat);
  byId("start").hidden = !waiting;
  const appears = byId("composer-form").hidden && !waiting;
  byId("composer-form").hidden = waiting;
  if (appears) sizeComposer();
  byId("commands").hidden = commandsIn(chat).length === 0;
  byId("add-bot").hidden = isPrivate(chat) || chat.has_bot;
  byId("add-bot").textContent = t("addBotHere", world.bot.name);
  const composer = byId("composer");
  composer.placeholder = t("messageAs", me()?.name ?? "");
  composer.setAttribute("aria-label", composer.placeholder);
  byId("replying").hidden = view.replyTo === null || waiting;
  if (view.replyTo) {
    byId("replying-name").textContent = authorOf(view.replyTo.from);
    byId("replying-text").textContent = previewOf(view.replyTo);
  }
}

function answer(message) {
  view.replyTo = message;
  drawConversation();
  byId("composer").focus();
}

/** Says `text` in the open chat as the reader's person; false when it could not be said. */
async function say(text, replyTo = null) {
  const { person, chat } = view;
  view.atBottom = true;
  const body = { person, chat, text };
  if (replyTo !== null) body.reply_to = replyTo;
  return (await attempt(async () => {
    await post("/sandbox/say", body);
    return true;
  })) === true;
}

async function sendDraft() {
  const composer = byId("composer");
  const text = composer.value.trim();
  if (text === "") return;
  const replyTo = view.replyTo;
  composer.value = "";
  view.replyTo = null;
  fitComposer();
  drawConversation();
  if (await say(text, replyTo?.id ?? null)) return;
  // Nothing typed is lost when the server refuses it.
  if (composer.value === "") composer.value = text;
  view.replyTo ??= replyTo;
  fitComposer();
  drawConversation();
}

/** Makes the composer as high as its text, in the letters of this window. */
function sizeComposer() {
  const composer = byId("composer");
  composer.style.setProperty("height", "auto");
  composer.style.setProperty("height", `${composer.scrollHeight + 2}px`);
}

function fitComposer() {
  const composer = byId("composer");
  sizeComposer();
  byId("send").disabled = composer.value.trim() === "";
  suggest(false);
}

/** Sends a file as the reader's person to the open chat. */
async function sendFile(name, bytes, { person, chat } = view) {
  view.atBottom = true;
  const place = new URLSearchParams({ person, chat, name });
  await attempt(async () => answerOf(await fetch(`/sandbox/send_file?${place}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: bytes,
  })));
}

/** Has the reader choose a file of this computer or, if there are any, one that lies ready. */
async function chooseFile() {
  if (world.offered.length === 0) {
    byId("file").click();
    return;
  }
  const place = { person: view.person, chat: view.chat };
  const row = (value, mark, name, about) =>
    el("button", { type: "submit", class: "person", value, "data-testid": `file-${value}` }, icon(mark),
      el("span", { class: "person-words" }, words(name, "span", { class: "person-name" }), about && el("span", { class: "person-about" }, about)));
  const chosen = await showDialog({
    title: t("sendFile"),
    body: [
      ...world.offered.map(({ name, size }, index) => row(String(index), "file", name, `${t("fileReady")} · ${sizeOf(size)}`)),
      row("own", "clip", t("chooseFile")),
    ],
    actions: [{ value: "", label: t("cancel") }],
  });
  if (chosen === "own") byId("file").click();
  else if (chosen) await attempt(async () => {
    const offered = await fetch(`/sandbox/offered/${chosen}`);
    await sendFile(world.offered[Number(chosen)].name, await offered.blob(), place);
  });
}

function wireFiles() {
  byId("attach").addEventListener("click", chooseFile);
  byId("file").addEventListener("change", async (event) => {
    const picker = event.currentTarget;
    const [file] = picker.files;
    if (!file) return;
    await sendFile(file.name, file);
    picker.value = ""; // the same file may be sent again
  });
  byId("add-bot").addEventListener("click", () => attempt(() => post("/sandbox/add_bot", { person: view.person, chat: view.chat })));
}

/** The commands that the reader's person is offered in a chat: the narrowest list there is, as Telegram has it. */
function commandsIn(chat) {
  if (!chat?.has_bot) return [];
  const kinds = [isPrivate(chat) ? "all_private_chats" : "all_group_chats", "default"];
  const fits = [({ scope }) => scope.type === "chat" && scope.chat_id === chat.id, ...kinds.map((kind) => ({ scope }) => scope.type === kind)];
  const spoken = me()?.language_code?.slice(0, 2).toLowerCase() ?? "";
  for (const fit of fits) {
    for (const language of [spoken, ""]) {
      const menu = world.menus.find((menu) => fit(menu) && menu.language_code === language);
      if (menu) return menu.commands;
    }
  }
  return [];
}

const suggestions = { found: [], at: 0 };

/** Offers the bot's commands that begin as the draft does; all of them when `everything`. */
function suggest(everything) {
  const typed = /^\/([a-z0-9_]*)$/i.exec(byId("composer").value)?.[1];
  const chat = currentChat();
  const wanted = everything ? "" : typed;
  suggestions.found = wanted === undefined ? [] : commandsIn(chat).filter(({ command }) => command.startsWith(wanted.toLowerCase()));
  suggestions.at = 0;
  drawSuggestions();
}

function drawSuggestions() {
  const { found, at } = suggestions;
  const box = byId("suggestions");
  const composer = byId("composer");
  box.hidden = found.length === 0;
  composer.setAttribute("aria-expanded", String(found.length > 0));
  if (found.length === 0) {
    composer.removeAttribute("aria-activedescendant");
    box.replaceChildren();
    return;
  }
  composer.setAttribute("aria-activedescendant", `suggestion-${at}`);
  box.replaceChildren(...found.map((offer, index) =>
    el("div", {
      class: "suggestion",
      role: "option",
      id: `suggestion-${index}`,
      "data-testid": `command-${offer.command}`,
      "aria-selected": String(index === at),
      onpointerdown: (event) => event.preventDefault(), // keep the caret in the composer
      onclick: () => sendCommand(offer),
    }, el("code", { translate: "no" }, `/${offer.command}`), words(offer.description))));
  box.children[at].scrollIntoView({ block: "nearest" });
}

/** A command as it is written in the open chat: in groups it names the bot it is meant for. */
function commandText({ command }) {
  const chat = currentChat();
  return chat && !isPrivate(chat) ? `/${command}@${world.bot.username}` : `/${command}`;
}

function sendCommand(offer) {
  byId("composer").value = commandText(offer);
  sendDraft();
}

function suggestionKey(event) {
  const { found, at } = suggestions;
  if (found.length === 0) return false;
  switch (event.key) {
    case "ArrowDown": suggestions.at = (at + 1) % found.length; break;
    case "ArrowUp": suggestions.at = (at + found.length - 1) % found.length; break;
    case "Escape": suggestions.found = []; break;
    case "Tab":
      byId("composer").value = `${commandText(found[at])} `;
      suggestions.found = [];
      break;
    case "Enter":
      sendCommand(found[at]);
      return true;
    default: return false;
  }
  drawSuggestions();
  return true;
}

function wireComposer() {
  const composer = byId("composer");
  composer.addEventListener("input", fitComposer);
  addEventListener("resize", sizeComposer);
  composer.addEventListener("keydown", (event) => {
    // While an input method is choosing characters, Enter belongs to it (229 is Safari's sign of that).
    if (event.isComposing || event.keyCode === 229 || event.shiftKey) return;
    if (suggestionKey(event)) {
      event.preventDefault();
    } else if (event.key === "Enter") {
      event.preventDefault();
      sendDraft();
    } else if (event.key === "Escape" && view.replyTo) {
      view.replyTo = null;
      drawConversation();
    }
  });
  composer.addEventListener("blur", () => {
    suggestions.found = [];
    drawSuggestions();
  });
  byId("composer-form").addEventListener("submit", (event) => {
    event.preventDefault();
    sendDraft();
    composer.focus();
  });
  byId("commands").addEventListener("click", () => {
    const show = suggestions.found.length === 0;
    composer.focus();
    if (show) suggest(true);
  });
  byId("commands").addEventListener("pointerdown", (event) => event.preventDefault());
  byId("replying-stop").addEventListener("click", () => {
    view.replyTo = null;
    drawConversation();
    composer.focus();
  });
  byId("start").addEventListener("click", async () => {
    const { person } = view;
    const done = await attempt(async () => {
      await post("/sandbox/start", { person });
      return true;
    });
    if (!done) return;
    await refreshState();
    await loadHistory(person);
    drawAll();
    composer.focus();
  });
}

// ---------------------------------------------------------------- toasts and dialogs

const TOASTS_AT_ONCE = 3;

function showToast(text, kind = "answer") {
  const holder = byId("toasts");
  const toast = words(text, "div", { class: "toast", "data-testid": "toast", "data-kind": kind });
  holder.append(toast);
  while (holder.children.length > TOASTS_AT_ONCE) holder.firstChild.remove();
  // Long enough to read: about fifteen letters a second after a moment to notice.
  let left = setTimeout(leave, 2200 + text.length * 65);
  function leave() {
    toast.classList.add("leaving");
    setTimeout(() => toast.remove(), 220);
  }
  toast.addEventListener("pointerenter", () => clearTimeout(left));
  toast.addEventListener("pointerleave", () => {
    left = setTimeout(leave, 1200);
  });
  toast.addEventListener("click", leave);
}

/** Shows a callback answer that asks to be read. */
function showAlert(text) {
  return showDialog({
    title: world.bot.name,
    body: [words(text, "p", { "data-testid": "alert" })],
    actions: [{ value: "", label: t("ok"), lead: true }],
  });
}

let dialogTurn = Promise.resolve();

/** Asks the reader; resolves with the chosen action's value, "" when dismissed. One at a time. */
function showDialog(question) {
  const turn = dialogTurn.then(() => new Promise((resolve) => {
    const dialog = byId("dialog");
    byId("dialog-title").textContent = question.title;
    byId("dialog-body").replaceChildren(...question.body);
    byId("dialog-actions").replaceChildren(...question.actions.map(({ value, label, lead }) =>
      el("button", { type: "submit", class: "action", value, "data-lead": lead ? "true" : null, "data-testid": `dialog-${value || "close"}`, autofocus: lead }, label)));
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
    dialog.showModal();
  }));
  dialogTurn = turn;
  return turn;
}

function wireDialog() {
  const dialog = byId("dialog");
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close(""); // a press on the backdrop
  });
}

// ---------------------------------------------------------------- keeping up with the server

async function refreshState() {
  const state = await ask("/sandbox/state");
  world.zone = state.zone ?? world.zone;
  world.bot = { ...world.bot, ...state.bot };
  world.menus = state.bot?.menus ?? [];
  world.people = new Map(state.people.map((person) => [person.id, person]));
  world.chats = new Map(state.chats.map((chat) => [chat.id, chat]));
  world.offered = state.offered ?? [];
  world.sights = state.sights ?? [];
  drawSights();
  hearClock(state);
}

/** By chat, what events changed while each history of it was being fetched: the answer may be older than they are. */
const fetching = new Map();

async function loadHistory(chat) {
  if (!world.chats.has(chat)) return;
  const heard = [];
  const fetches = fetching.get(chat) ?? new Set();
  fetching.set(chat, fetches.add(heard));
  const { person } = view;
  let told;
  try {
    told = await ask(`/sandbox/chats/${encodeURIComponent(chat)}/messages?since=0&as=${encodeURIComponent(person)}`);
  } finally {
    fetches.delete(heard);
  }
  if (view.person !== person) return; // it shows votes of somebody else, and that of the new reader is on its way
  const fresh = new Map(told.messages.map((message) => [message.id, message]));
  for (const change of heard) change(fresh);
  world.histories.set(chat, fresh);
}

let refreshing = null;

/** Fetches the state anew soon; many reasons at once cost one request. */
function refreshSoon() {
  refreshing ??= setTimeout(async () => {
    refreshing = null;
    try {
      await refreshState();
      if (view.chat !== null && !world.histories.has(view.chat)) await loadHistory(view.chat);
    } catch {
      return; // the stream's own reconnection follows with a resync
    }
    settle();
  }, 60);
}

/** Everything anew: after a lost connection or when the server says events were dropped. */
async function resync() {
  await refreshState();
  const open = view.chat;
  for (const chat of [...world.histories.keys()]) if (chat !== open) world.histories.delete(chat);
  if (open !== null) await loadHistory(open);
  settle();
}

const HEARD = {
  message: ({ chat, message }) => hearMessage(chat, message),
  edit: ({ chat, message }) => putMessage(chat, message),
  delete: ({ chat, id }) => {
    changeHistory(chat, (history) => {
      if (history.has(id)) history.set(id, { ...history.get(id), deleted: true });
    });
    refreshSoon(); // the deleted one may have been the chat list's last line
  },
  toast: ({ person, text, alert }) => {
    if (person === view.person) hearAnswer("stream", { text, alert });
  },
  chat: ({ chat }) => {
    if (chat !== null && typeof chat === "object") {
      world.chats.set(chat.id, { ...world.chats.get(chat.id), ...chat });
      settle();
    } else {
      refreshSoon();
    }
  },
  person: () => refreshSoon(),
  commands: () => refreshSoon(),
  clock: (told) => hearClock(told),
  narration: ({ text, at }) => narrate(text, Date.parse(at)),
  resync: () => resync().catch(() => {}),
};

function hearMessage(chatId, message) {
  const chat = world.chats.get(chatId);
  if (!chat) {
    refreshSoon();
    return;
  }
  chat.last = { at: message.date, from: message.from?.name ?? "", text: previewOf(message) };
  const looking = view.chat === chatId && !document.hidden && view.atBottom;
  if (!message.service) {
    for (const person of isPrivate(chat) ? [chat.id] : chat.members) {
      if (person === message.from?.id || (looking && person === view.person)) continue;
      const key = unreadKey(person, chatId);
      world.unread.set(key, (world.unread.get(key) ?? 0) + 1);
    }
  }
  if (message.service) refreshSoon(); // people came or went
  if (view.chat === chatId) {
    if (!looking && !message.service && message.from?.id !== view.person) view.arrivedBelow += 1;
    // A reader far up keeps what they see; at the bottom the oldest may leave the page.
    if (!view.atBottom) view.depth += 1;
    else if (view.depth > DEPTH_MOST) view.depth = PAGE_DEPTH;
  }
  putMessage(chatId, message);
  drawSoon();
}

function putMessage(chatId, message) {
  changeHistory(chatId, (history) => {
    const before = history.get(message.id);
    // An event is told to everybody and so cannot say what the reader voted, nor the answer they have earned.
    const { voted_by_me, correct, explanation } = before?.poll ?? {};
    const poll = before?.poll && message.poll ? { voted_by_me, correct, explanation, ...message.poll } : message.poll;
    history.set(message.id, { ...message, poll });
  });
}

/** Changes what is known of a chat, and what is being fetched of it as soon as it arrives. */
function changeHistory(chatId, change) {
  for (const heard of fetching.get(chatId) ?? []) heard.push(change);
  const history = world.histories.get(chatId);
  if (!history) return;
  change(history);
  drawSoon();
}

let drawing = false;

/** Draws at most once a frame, however many events arrive. */
function drawSoon() {
  if (drawing) return;
  drawing = true;
  // A hidden tab gets no frames, yet its title must still count.
  const run = () => {
    drawing = false;
    drawChats();
    drawPersona();
    drawConversation();
    drawPill();
  };
  if (document.hidden) setTimeout(run, 250);
  else requestAnimationFrame(run);
}

const RETRY_FIRST_MS = 500;
const RETRY_MOST_MS = 8000;

function listen(retryMs = RETRY_FIRST_MS, again = false) {
  const stream = new EventSource("/sandbox/events");
  let lost = again;
  stream.addEventListener("open", async () => {
    retryMs = RETRY_FIRST_MS;
    if (lost) await resync().catch(() => {});
    lost = false;
    showOffline(false);
  });
  stream.addEventListener("message", (event) => {
    const told = JSON.parse(event.data);
    HEARD[told.kind]?.(told); // kinds of a newer server are none of ours
  });
  stream.addEventListener("error", () => {
    lost = true;
    showOffline(true);
    if (stream.readyState !== EventSource.CLOSED) return; // the browser tries again itself
    stream.close();
    setTimeout(() => listen(Math.min(retryMs * 2, RETRY_MOST_MS), true), retryMs);
  });
  addEventListener("pagehide", () => stream.close(), { once: true });
}

function showOffline(wanted) {
  const bar = byId("offline");
  bar.hidden = !wanted;
  bar.textContent = wanted ? t("offline") : "";
}

// ---------------------------------------------------------------- where the reader is

/** Goes somewhere by way of the address, so that Back and links work. */
function go(change) {
  const place = { person: view.person, chat: view.chat, ...change };
  if (change.person !== undefined && change.chat === undefined) {
    // The same group if the new person is in it; their own chat with the bot for the other's.
    const stays = chatsOf(place.person).some((chat) => chat.id === view.chat);
    place.chat = stays ? view.chat : view.chat === view.person && view.chat !== null ? place.person : null;
  }
  const hash = addressOf(place);
  if (location.hash === hash) settle();
  else location.hash = hash;
}

function addressOf({ person, chat }) {
  const parts = [];
  if (person !== null) parts.push(`person=${person}`);
  if (chat !== null) parts.push(`chat=${chat}`);
  return `#${parts.join("&")}`;
}

/** Makes the page follow its address, correcting an address that names nobody or no chat of theirs. */
async function settle() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const askedPerson = Number(asked.get("person"));
  const person = world.people.has(askedPerson) ? askedPerson : (world.people.keys().next().value ?? null);
  const chats = person === null ? [] : chatsOf(person);
  const askedChat = asked.has("chat") ? Number(asked.get("chat")) : null;
  // A wide page always shows a chat; a narrow one may show only the list.
  const chat = chats.some(({ id }) => id === askedChat) ? askedChat : narrow.matches ? null : (chats[0]?.id ?? null);
  const hash = addressOf({ person, chat });
  if (location.hash !== hash && person !== null) history.replaceState(null, "", hash);
  if (person === view.person && chat === view.chat) drawAll();
  else await open(person, chat);
  seek();
}

async function open(person, chat) {
  const composer = byId("composer");
  if (view.chat !== null) view.drafts.set(unreadKey(view.person, view.chat), composer.value);
  const unread = chat === null ? 0 : (world.unread.get(unreadKey(person, chat)) ?? 0);
  Object.assign(view, { person, chat, depth: PAGE_DEPTH + unread, atBottom: true, arrivedBelow: 0, unreadFrom: null, replyTo: null });
  view.drawn.clear();
  view.revealed.clear();
  view.unfolded.clear();
  view.chosen.clear();
  byId("days").replaceChildren();
  composer.value = view.drafts.get(unreadKey(person, chat)) ?? "";
  drawAll();
  fitComposer();
  if (chat === null) return;

  await attempt(() => loadHistory(chat));
  if (view.person !== person || view.chat !== chat) return; // the reader moved on meanwhile
  view.unreadFrom = firstUnread(chat, person, unread);
  drawAll();
  const mark = byId("days").querySelector(".unread-mark");
  if (mark) {
    mark.scrollIntoView({ block: "start" });
    const box = byId("history");
    view.atBottom = box.scrollHeight - box.scrollTop - box.clientHeight < BOTTOM_SLACK_PX;
    view.arrivedBelow = view.atBottom ? 0 : unread;
  }
  if (view.atBottom) markRead();
  drawPill();
  if (matchMedia("(hover: hover)").matches && !byId("chats").contains(document.activeElement) && byId("people").hidden && !byId("dialog").open) {
    composer.focus({ preventScroll: true });
  }
}

function firstUnread(chat, person, unread) {
  if (unread === 0) return null;
  const counted = sortedMessages(chat).filter((message) => !message.service && message.from?.id !== person);
  return counted.at(-unread)?.id ?? null;
}

// ---------------------------------------------------------------- language and colours

function drawWords() {
  document.documentElement.lang = ui.language === "zh" ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-t-placeholder]")) node.placeholder = t(node.dataset.tPlaceholder);
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
    if (node.tagName === "BUTTON") node.title = t(node.dataset.tLabel);
  }
  byId("language").textContent = ui.language === "zh" ? "EN" : "中文";
  byId("language").lang = ui.language === "zh" ? "en" : "zh-CN";
  byId("language").setAttribute("aria-label", ui.language === "zh" ? "English" : "简体中文");
  byId("brand-about").textContent = world.bot.username ? t("brandAbout", world.bot.username) : "";
}

function drawTheme() {
  const { theme } = ui;
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const label = t({ auto: "themeAuto", light: "themeLight", dark: "themeDark" }[theme]);
  byId("theme").replaceChildren(icon(theme));
  byId("theme").setAttribute("aria-label", label);
  byId("theme").title = label;
}

function wirePreferences() {
  byId("language").addEventListener("click", () => {
    ui.language = ui.language === "zh" ? "en" : "zh";
    remember("sandbox.language", ui.language);
    byId("days").replaceChildren();
    view.drawn.clear();
    drawAll();
  });
  byId("theme").addEventListener("click", () => {
    ui.theme = { auto: "light", light: "dark", dark: "auto" }[ui.theme];
    remember("sandbox.theme", ui.theme);
    drawTheme();
  });
}

function drawAll() {
  drawWords();
  drawTheme();
  drawSights();
  drawClockKeys();
  tick();
  drawPersona();
  drawChats();
  drawConversation();
  drawPill();
}

// ---------------------------------------------------------------- beginning

async function begin() {
  wireClock();
  wireNarration();
  wirePeople();
  wireChats();
  wireScrolling();
  wireComposer();
  wireFiles();
  wireDialog();
  wirePreferences();
  drawWords();
  drawTheme();
  fitComposer();
  addEventListener("hashchange", settle);
  narrow.addEventListener("change", settle);

  listen();
  for (;;) {
    try {
      await refreshState();
      break;
    } catch {
      showOffline(true);
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
    }
  }
  showOffline(false);
  await settle();
}

begin();
