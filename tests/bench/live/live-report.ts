/** What was measured of the live list, as Markdown: a small table for each question, and the goals. */
import { NEAR_PHONE } from '../devices.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import { percentile } from '../percentile.ts';
import { inKilobytes } from '../weigh.ts';
import { liveGoalsTable, nameOf } from './live-goals.ts';
import type { LiveMeasurements } from './measure-live.ts';

const inMilliseconds = (value: number) => Math.round(value).toLocaleString('en');
const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

export function liveReport(measured: LiveMeasurements): string {
  return [
    EVENTS,
    eventsTable(measured),
    LIST,
    listTable(measured),
    MEMORY,
    memoryTable(measured),
    HOUR,
    hoursTable(measured),
    '## Goals',
    liveGoalsTable(measured),
  ].join('\n\n');
}

function eventsTable({ series }: LiveMeasurements): string {
  const head = [
    'headlines',
    'events',
    'p95 ms',
    'median ms',
    'most ms',
    'busy ms',
    'longest task ms',
    'events with one',
  ];
  const body = series.map(({ count, place, events }) => {
    const toPaint = events.map((event) => event.toPaint);
    const longest = Math.max(...events.map(({ longestTask }) => longestTask));
    return [
      `${count.toLocaleString('en')}, reader at the ${place}`,
      String(events.length),
      inMilliseconds(percentile(toPaint, 95)),
      inMilliseconds(median(toPaint)),
      inMilliseconds(Math.max(...toPaint)),
      inMilliseconds(median(events.map(({ busy }) => busy))),
      longest > 0 ? inMilliseconds(longest) : '≤ 50',
      String(events.filter(({ longestTask }) => longestTask > 0).length),
    ];
  });
  return markdownTable([head, ...body]);
}

function listTable({ series, nodes, scrolling }: LiveMeasurements): string {
  const longest = Math.max(...series.map(({ count }) => count));
  return markdownTable([
    ['headlines', 'nodes at most', 'frames a second', 'longest frame ms', 's'],
    [
      longest.toLocaleString('en'),
      nodes.toLocaleString('en'),
      scrolling.framesPerSecond.toFixed(1),
      inMilliseconds(scrolling.longestFrame),
      scrolling.seconds.toFixed(1),
    ],
  ]);
}

function memoryTable({ memory }: LiveMeasurements): string {
  const { events, before, after, detached } = memory;
  return markdownTable([
    ['events', 'MB before', 'MB after', 'bytes an event', 'detached nodes'],
    [
      events.toLocaleString('en'),
      inMegabytes(before),
      inMegabytes(after),
      Math.round((after - before) / events).toLocaleString('en'),
      detached.toLocaleString('en'),
    ],
  ]);
}

function hoursTable({ hours }: LiveMeasurements): string {
  const body = hours.map(({ stream, pollSeconds, traffic: { bytes, requests } }) => [
    nameOf({ stream, pollSeconds }),
    inKilobytes(bytes),
    String(requests),
  ]);
  return markdownTable([['newsroom', 'kB', 'requests'], ...body]);
}

const EVENTS = `## From an event to the screen

${NEAR_PHONE.description}. From the newsroom’s writing an event to its stream until the frame that shows it
was painted; as many new headlines as edited and withdrawn ones. At the top, new ones come in; in the middle, they
are counted. Busy is what the page’s main thread did until then, the median. A task counts from 50 ms on.`;

const LIST = `## A long list

The same device. The most elements that the list had at any of 21 places; the frames that the page itself drew
while a finger scrolled three screens a second, down and up.`;

const MEMORY = `## What events leave behind

The list of 10,000 headlines on the same screen, as fast as this machine is: the heap after garbage was collected,
before and after, with as many headlines; and the nodes that are held and on the page no more.`;

const HOUR = `## A reader’s hour

The list is open for an hour of its own clock, and nothing happens. All bytes of the newsroom’s resources after the
first view, both ways, as the sockets count them: HTTP/1.1 without TLS, whose headers no request saves. The
stream’s comment every 20 s is among them.`;
