/*
 * Draws the picture of the Downstream panel from the list beside it, which says all that the picture says: a column for each
 * distance, an arrow for each way on which the change passes. Where each box goes is dagre's work, which is loaded only here.
 */
define('joint-priority/downstream', ['joint-priority/page'], function (page) {
    'use strict';

    var SVG = 'http://www.w3.org/2000/svg';
    var FONT = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
    var BOX = {width: 152, padding: 8, line: 16};
    var SWATCH = 14;
    var COLUMNS = {gap: 46, top: 28};
    var LONG_LIST = 8;
    var drawings = 0;

    /** Jira's loader knows the layout once its script has run. */
    function withLayout(address, use) {
        var script = document.createElement('script');
        script.src = address;
        script.onload = function () {
            require(['joint-priority/dagre'], use);
        };
        document.head.appendChild(script);
    }

    // What the list says

    function systems(panel) {
        return page.all(panel, '[data-joint-system]').map(function (row) {
            var owner = row.querySelector('[data-joint-owner]');
            return {
                id: row.getAttribute('data-joint-system'),
                distance: Number(row.getAttribute('data-joint-distance')),
                name: row.querySelector('[data-joint-name]').textContent,
                owner: owner ? owner.textContent : '',
                colour: row.getAttribute('data-joint-colour'),
                from: row.getAttribute('data-joint-from').split(' ').filter(Boolean)
            };
        });
    }

    /** One arrow for both directions between two systems. */
    function arrows(boxes) {
        var byEnds = {};
        var all = [];
        Object.keys(boxes).forEach(function (id) {
            boxes[id].from.filter(function (from) { return boxes[from]; }).forEach(function (from) {
                var back = byEnds[id + ' ' + from];
                if (back && from !== id) {
                    back.isBoth = true;
                } else {
                    byEnds[from + ' ' + id] = {from: from, to: id, isBoth: false};
                    all.push(byEnds[from + ' ' + id]);
                }
            });
        });
        return all;
    }

    // Words that fit

    function measure(size, weight) {
        var context = document.createElement('canvas').getContext('2d');
        context.font = weight + ' ' + size + 'px ' + FONT;
        return function (text) { return context.measureText(text).width; };
    }

    /** What is wider than a line, in pieces that fit; half of a character is none. */
    function pieces(word, width, widthOf) {
        return word.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/g).reduce(function (made, character) {
            if (made.length && widthOf(made[made.length - 1] + character) <= width) {
                made[made.length - 1] += character;
            } else {
                made.push(character);
            }
            return made;
        }, []);
    }

    /** On as many lines as it takes: nothing else in the picture says the name. */
    function wrap(text, width, widthOf) {
        return text.trim().split(/\s+/).reduce(function (lines, word) {
            var joined = lines.length ? lines[lines.length - 1] + ' ' + word : word;
            return lines.length && widthOf(joined) <= width ? lines.slice(0, -1).concat(joined) : lines.concat(pieces(word, width, widthOf));
        }, []);
    }

    // Where everything goes

    function prepare(list, unowned) {
        var width = BOX.width - 2 * BOX.padding;
        var ofName = measure(13, 600);
        var ofOwner = measure(11, 400);
        var boxes = {};
        list.forEach(function (system) {
            system.lines = wrap(system.name, width, ofName);
            system.said = wrap(system.owner || unowned, width - (system.colour ? SWATCH : 0), ofOwner);
            system.width = BOX.width;
            system.height = BOX.line * (system.lines.length + system.said.length) + 2 * BOX.padding;
            boxes[system.id] = system;
        });
        return boxes;
    }

    function arrange(dagre, boxes, links) {
        var graph = new dagre.graphlib.Graph();
        graph.setGraph({rankdir: 'LR', nodesep: 16, edgesep: 8, ranksep: COLUMNS.gap});
        graph.setDefaultEdgeLabel(function () { return {}; });
        // A root of its own holds the affected ones in the first column; an arrow back goes the way of one that leads there.
        graph.setNode('root', {width: 0, height: 0});
        Object.keys(boxes).forEach(function (id) {
            graph.setNode(id, {width: boxes[id].width, height: boxes[id].height});
            if (boxes[id].distance === 0) {
                graph.setEdge('root', id);
            }
        });
        links.filter(function (link) { return boxes[link.from].distance !== boxes[link.to].distance; }).forEach(function (link) {
            link.isBack = boxes[link.from].distance > boxes[link.to].distance;
            graph.setEdge(link.isBack ? link.to : link.from, link.isBack ? link.from : link.to);
        });
        dagre.layout(graph);
        var left = Infinity;
        var top = Infinity;
        Object.keys(boxes).forEach(function (id) {
            var place = graph.node(id);
            left = Math.min(left, place.x - place.width / 2 - 2);
            top = Math.min(top, place.y - place.height / 2 - COLUMNS.top);
        });
        function moved(point) {
            return {x: point.x - left, y: point.y - top};
        }
        Object.keys(boxes).forEach(function (id) {
            var place = moved(graph.node(id));
            boxes[id].x = place.x;
            boxes[id].y = place.y;
        });
        links.filter(function (link) { return link.isBack !== undefined; }).forEach(function (link) {
            var points = graph.edge(link.isBack ? link.to : link.from, link.isBack ? link.from : link.to).points.slice(1, -1).map(moved);
            var isNear = Math.abs(boxes[link.from].distance - boxes[link.to].distance) === 1;
            link.between = isNear ? [] : link.isBack ? points.reverse() : points;
        });
    }

    // The drawing

    function element(parent, name, attributes, text) {
        var made = document.createElementNS(SVG, name);
        Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
        if (text !== undefined) {
            made.textContent = text;
        }
        parent.appendChild(made);
        return made;
    }

    function curve(from, to) {
        var bend = (from.x + to.x) / 2;
        return 'C' + bend + ' ' + from.y + ' ' + bend + ' ' + to.y + ' ' + to.x + ' ' + to.y;
    }

    /** From the side that looks at the other system, an arrow back a little lower, so that it is seen to go back. */
    function course(link, from, to) {
        var half = BOX.width / 2;
        if (from === to) {
            return 'M' + (from.x + half - 30) + ' ' + (from.y - from.height / 2) + 'c-4 -15 24 -15 20 0';
        }
        if (!link.between) {
            var right = from.x + half;
            var nearer = from.y > to.y ? 10 : -10;
            var bend = right + COLUMNS.gap * 0.6;
            return 'M' + right + ' ' + (from.y - nearer) + 'C' + bend + ' ' + (from.y - nearer) + ' ' + bend + ' ' + (to.y + nearer)
                + ' ' + right + ' ' + (to.y + nearer);
        }
        var side = link.isBack ? -half : half;
        var lower = link.isBack && !link.isBoth ? 10 : 0;
        var last = {x: from.x + side, y: from.y + lower};
        var path = 'M' + last.x + ' ' + last.y;
        link.between.concat({x: to.x - side, y: to.y + lower}).forEach(function (next) {
            path += curve(last, next);
            last = next;
        });
        return path;
    }

    function drawArrows(svg, boxes, links) {
        var head = 'joint-arrow-' + drawings;
        var marker = element(element(svg, 'defs', {}), 'marker', {
            id: head, viewBox: '0 0 8 8', refX: 8, refY: 4, markerUnits: 'userSpaceOnUse', markerWidth: 10, markerHeight: 10,
            orient: 'auto-start-reverse'
        });
        element(marker, 'path', {d: 'M0 0.5L8 4L0 7.5z', 'class': 'joint-graph-head'});
        links.forEach(function (link) {
            var path = element(svg, 'path', {
                d: course(link, boxes[link.from], boxes[link.to]),
                'class': 'joint-graph-arrow' + (link.isBack && !link.isBoth ? ' joint-graph-back' : ''), 'marker-end': 'url(#' + head + ')',
                'data-joint-ends': ' ' + link.from + ' ' + link.to + ' '
            });
            if (link.isBoth) {
                path.setAttribute('marker-start', 'url(#' + head + ')');
            }
        });
    }

    function drawBox(svg, box) {
        var left = box.x - box.width / 2;
        var top = box.y - box.height / 2;
        var group = element(svg, 'g', {
            'class': 'joint-graph-box' + (box.distance === 0 ? ' joint-graph-affected' : ''), 'data-joint-box': box.id
        });
        element(group, 'title', {}, box.name + (box.owner ? ' \u2013 ' + box.owner : ''));
        element(group, 'rect', {x: left, y: top, width: box.width, height: box.height, rx: 4});
        box.lines.forEach(function (line, index) {
            element(group, 'text', {
                x: left + BOX.padding, y: top + BOX.padding + BOX.line * index + 12, 'class': 'joint-graph-name'
            }, line);
        });
        var base = top + BOX.padding + BOX.line * box.lines.length + 12;
        if (box.colour) {
            element(group, 'rect', {x: left + BOX.padding, y: base - 9, width: 10, height: 10, rx: 2, fill: box.colour, 'class': 'joint-graph-swatch'});
        }
        box.said.forEach(function (line, index) {
            element(group, 'text', {
                x: left + BOX.padding + (box.colour ? SWATCH : 0), y: base + BOX.line * index, 'class': 'joint-graph-owner'
            }, line);
        });
    }

    function drawTitles(svg, panel, boxes) {
        page.all(panel, '[data-joint-layer]').forEach(function (layer) {
            var first = layer.querySelector('[data-joint-system]');
            var box = first && boxes[first.getAttribute('data-joint-system')];
            if (box) {
                element(svg, 'text', {x: box.x - box.width / 2, y: 14, 'class': 'joint-graph-title'}, layer.getAttribute('data-joint-layer'));
            }
        });
    }

    function draw(panel, place, dagre) {
        var boxes = prepare(systems(panel), place.getAttribute('data-joint-unowned'));
        var links = arrows(boxes);
        var width = 0;
        var height = 0;
        arrange(dagre, boxes, links);
        Object.keys(boxes).forEach(function (id) {
            width = Math.max(width, boxes[id].x + boxes[id].width / 2 + COLUMNS.gap * 0.6);
            height = Math.max(height, boxes[id].y + boxes[id].height / 2 + 6);
        });
        drawings += 1;
        var svg = document.createElementNS(SVG, 'svg');
        svg.setAttribute('viewBox', '0 0 ' + Math.ceil(width) + ' ' + Math.ceil(height));
        svg.setAttribute('width', Math.ceil(width));
        svg.setAttribute('height', Math.ceil(height));
        // A little smaller rather than scrolled, but never too small to read.
        svg.style.minWidth = Math.ceil(width * 0.85) + 'px';
        svg.setAttribute('role', 'img');
        svg.setAttribute('aria-label', place.getAttribute('data-joint-label'));
        drawTitles(svg, panel, boxes);
        drawArrows(svg, boxes, links);
        Object.keys(boxes).forEach(function (id) { drawBox(svg, boxes[id]); });
        place.querySelector('.joint-graph-scroll').appendChild(svg);
        explain(place, links);
        fit(place);
        panel.querySelector('.joint-network-details').open = Object.keys(boxes).length <= LONG_LIST;
    }

    /** The legend has only what there is to see. */
    function explain(place, links) {
        var found = {
            both: links.some(function (link) { return link.isBoth; }),
            back: links.some(function (link) { return link.isBack && !link.isBoth; }),
            on: links.some(function (link) { return !link.isBack && !link.isBoth; })
        };
        page.all(place, '[data-joint-legend]').forEach(function (part) {
            part.hidden = !found[part.getAttribute('data-joint-legend')];
        });
        place.querySelector('.joint-graph-legend').hidden = !links.length;
    }

    /** A picture that is wider than its place says so, shows at which side there is more, and is within the keyboard's reach. */
    function fit(place) {
        var scroll = place.querySelector('.joint-graph-scroll');
        var more = scroll.scrollWidth - scroll.clientWidth;
        var isWide = more > 1;
        scroll.classList.toggle('joint-graph-more-before', isWide && scroll.scrollLeft > 1);
        scroll.classList.toggle('joint-graph-more-after', isWide && scroll.scrollLeft < more - 1);
        place.querySelector('.joint-graph-wide').hidden = !isWide;
        if (isWide) {
            scroll.setAttribute('tabindex', '0');
            scroll.setAttribute('role', 'region');
            scroll.setAttribute('aria-label', place.getAttribute('data-joint-label'));
        } else {
            ['tabindex', 'role', 'aria-label'].forEach(function (name) { scroll.removeAttribute(name); });
        }
    }

    function drawNew() {
        page.all(document, '.joint-graph[data-joint-layout]').forEach(function (place) {
            var address = place.getAttribute('data-joint-layout');
            place.removeAttribute('data-joint-layout');
            withLayout(address, function (dagre) {
                draw(page.closest(place, '.joint-downstream'), place, dagre);
            });
        });
    }

    /** The box and its arrows stand out while somebody points at it or at its row. */
    function point(node, isOn) {
        var panel = page.closest(node, '.joint-downstream');
        var id = node.getAttribute('data-joint-system') || node.getAttribute('data-joint-box');
        page.all(panel, '[data-joint-box="' + id + '"], [data-joint-ends~="' + id + '"]').forEach(function (part) {
            part.classList.toggle('joint-graph-near', isOn);
        });
    }

    page.on('mouseover', '.joint-downstream [data-joint-system], .joint-graph-box', function (event, node) { point(node, true); });
    page.on('mouseout', '.joint-downstream [data-joint-system], .joint-graph-box', function (event, node) { point(node, false); });

    // Neither of these two comes up to the document by itself.
    document.addEventListener('scroll', function (event) {
        if (event.target.classList && event.target.classList.contains('joint-graph-scroll')) {
            fit(event.target.parentNode);
        }
    }, true);
    window.addEventListener('resize', function () {
        page.all(document, '.joint-graph').filter(function (place) { return place.querySelector('svg'); }).forEach(fit);
    });

    // Jira puts the panel into the page anew whenever somebody edits a field in place.
    new MutationObserver(drawNew).observe(document.documentElement, {childList: true, subtree: true});
    drawNew();
});

require(['joint-priority/downstream'], function () {});
