package org.jointpriority.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.Test;

public class ModuleElementTest {
    private static final int READERS = 8;
    private static final List<String> NAMES = IntStream.range(0, 50).mapToObj(number -> "script-" + number + ".js").toList();

    @Test
    public void manyRequestsAtOnceAllFindAllOfAModule() throws Exception {
        ExecutorService requests = Executors.newFixedThreadPool(READERS);
        try {
            for (int round = 0; round < 200; round++) {
                ModuleElement module = module();
                CyclicBarrier together = new CyclicBarrier(READERS);
                Callable<List<String>> request = () -> {
                    together.await();
                    return module.children("resource").stream().map(resource -> resource.attribute("name")).toList();
                };
                List<Future<List<String>>> answers = new ArrayList<>();
                for (int reader = 0; reader < READERS; reader++) {
                    answers.add(requests.submit(request));
                }
                for (Future<List<String>> answer : answers) {
                    assertEquals(NAMES, answer.get());
                }
            }
        } finally {
            requests.shutdownNow();
        }
    }

    @Test
    public void anElementIsReadAsItIsWritten() throws Exception {
        ModuleElement module = element("<servlet key=\"s\" weight=\"7\"><url-pattern> /a </url-pattern><param name=\"one\" value=\"1\"/><param name=\"two\">2</param></servlet>");
        assertEquals("servlet", module.type());
        assertEquals("org.example:s", module.completeKey());
        assertEquals(7, module.weight());
        assertEquals("", module.attribute("class"));
        assertEquals("/a", module.childText("url-pattern"));
        assertEquals("{one=1, two=2}", module.params().toString());
    }

    private static ModuleElement module() throws Exception {
        return element(NAMES.stream().map(name -> "<resource type=\"download\" name=\"" + name + "\"/>")
                .collect(Collectors.joining("\n", "<web-resource key=\"all\">", "</web-resource>")));
    }

    private static ModuleElement element(String xml) throws Exception {
        return new ModuleElement("org.example", DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement());
    }
}
