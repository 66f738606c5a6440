package org.storletdesigner.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.disk.FileFormatException;

class ForeignGraphTest {
    /** As yEd 3 writes a group with two nodes in it and one beside. */
    static final String YED = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
              <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
              <key for="port" id="d1" yfiles.type="portgraphics"/>
              <key attr.name="url" attr.type="string" for="node" id="d4"/>
              <key for="node" id="d6" yfiles.type="nodegraphics"/>
              <key for="edge" id="d10" yfiles.type="edgegraphics"/>
              <graph edgedefault="directed" id="G">
                <data key="d0" xml:space="preserve"/>
                <node id="n0" yfiles.foldertype="group" xmlns:yfiles="http://www.yworks.com/xml/yfiles-common/1.0/java">
                  <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0">
                    <y:GroupNode><y:NodeLabel modelName="internal">Pictures</y:NodeLabel></y:GroupNode>
                    <y:GroupNode><y:NodeLabel modelName="internal">Folder 1</y:NodeLabel></y:GroupNode>
                  </y:Realizers></y:ProxyAutoBoundsNode></data>
                  <graph edgedefault="directed" id="n0:">
                    <node id="n0::n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="1.0" y="2.0"/>
                      <y:NodeLabel alignment="center" xml:space="preserve">convert
            &amp; scale<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
                    </y:ShapeNode></data></node>
                    <node id="n0::n1"><data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data></node>
                  </graph>
                </node>
                <node id="n1"><data key="d4"/><data key="d6"><y:ShapeNode><y:NodeLabel>store</y:NodeLabel></y:ShapeNode></data></node>
                <edge id="e0" source="n0::n0" target="n1"><data key="d10"><y:PolyLineEdge>
                  <y:EdgeLabel>then<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data></edge>
                <edge id="e1" source="n0" target="n1"/>
              </graph>
              <data key="d7"><y:Resources/></data>
            </graphml>
            """;

    /** As Gephi 0.10 writes it. */
    static final String GEPHI_GRAPHML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key attr.name="label" attr.type="string" for="node" id="label"/>
            <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
            <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
            <key attr.name="size" attr.type="float" for="node" id="size"/>
            <key attr.name="r" attr.type="int" for="node" id="r"/>
            <graph edgedefault="directed">
            <node id="7"><data key="label">convert</data><data key="size">10.0</data><data key="r">192</data></node>
            <node id="8"><data key="size">10.0</data></node>
            <edge id="0" source="7" target="8"><data key="edgelabel">feeds</data><data key="weight">1.0</data></edge>
            </graph>
            </graphml>
            """;

    /** The same as GML. */
    static final String GEPHI_GML = """
            graph
            [
              Creator "Gephi"
              directed 1
              node
              [
                id 7
                label "convert"
                graphics
                [
                  x -12.5
                  y 3.0E-4
                  w 10.0
                  fill "#c0c0c0"
                ]
              ]
              node
              [
                id 8
                label "store"
              ]
              edge
              [
                id 0
                source 7
                target 8
                label "feeds"
                value 1.0
              ]
            ]
            """;

    private static Snapshot read(String text) throws FileFormatException {
        Snapshot snapshot = Snapshots.read(text.getBytes(StandardCharsets.UTF_8), "f");
        assertThat(snapshot.condition()).isEqualTo(Condition.FOREIGN);
        return snapshot;
    }

    private static String[] handlers(Snapshot snapshot) {
        return HandlerNames.all(snapshot.document()).map(HandlerNames::of).toArray(String[]::new);
    }

    @Test
    void whatYedWritesIntoItsShapesAreTheNames() throws FileFormatException {
        Snapshot snapshot = read(YED);
        assertThat(handlers(snapshot)).containsExactly("Pictures.convert & scale", "Pictures.n0::n1", "graph.store");
        assertThat(snapshot.edges()).containsExactly(new DrawnEdge("Pictures.convert & scale", "graph.store", "then"));
        assertThat(snapshot.remarks()).singleElement()
                .hasToString("the edge from 'n0' to 'n1': 'n0' is a group, or no node of this file");
    }

    @Test
    void whatGephiWritesIsRead() throws FileFormatException {
        Snapshot graphml = read(GEPHI_GRAPHML);
        assertThat(handlers(graphml)).containsExactly("graph.convert", "graph.8");
        assertThat(graphml.edges()).containsExactly(new DrawnEdge("graph.convert", "graph.8", "feeds"));
        Snapshot gml = read(GEPHI_GML);
        assertThat(handlers(gml)).containsExactly("graph.convert", "graph.store");
        assertThat(gml.edges()).containsExactly(new DrawnEdge("graph.convert", "graph.store", "feeds"));
        assertThat(graphml.remarks()).isEmpty();
        assertThat(gml.remarks()).isEmpty();
    }

    @Test
    void aDefaultHoldsOfNodesThatSayNothing() throws FileFormatException {
        assertThat(handlers(read("""
                <graphml><key id="c" for="node" attr.name="cluster"><default>Box</default></key>
                <key id="l" for="all" attr.name="label"><default>some</default></key><key id="x" for="node"><default/></key>
                <graph><node id="a"/><node id="b"><data key="c">Other</data><data key="l">mine</data></node></graph></graphml>
                """))).containsExactly("Box.some", "Other.mine");
    }

    @Test
    void aNodeMayBeCalledAsAClusterIs() throws FileFormatException {
        assertThat(handlers(read("""
                <graphml><graph><node id="0"><data key="cluster">1</data></node>
                <node id="1"><data key="cluster">1</data></node></graph></graphml>
                """))).containsExactly("1.0", "1.1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            digraph { a [label=<<b>Big</b> &amp; bold<br/>line>] }        :: graph.Big & bold line
            digraph { a [label=<<table><tr><td>x</td></tr></table>>] }    :: graph.x
            digraph { a [label="R&amp;D &#228; &copy"] }                  :: graph.R&D ä &copy
            digraph { a [label=<  >] }                                    :: graph.a
            """)
    void theTextOfALabelIsTheName(String text, String handler) throws FileFormatException {
        assertThat(handlers(read(text))).containsExactly(handler);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            digraph { a } digraph { b }                      :: line 1, column 15: another graph begins here, behind the end
            strict graph { a } graph H { b }                 :: line 1, column 20: another graph begins here, behind the end
            digraph { a } }                                  :: line 1, column 15: expected the end of the file, not '}'; what
            graph [ node [ id 1 ] ] graph [ node [ id 2 ] ]  :: line 1, column 31: another graph begins here, behind the end
            graph [ node [ id 1 ] ] ]                        :: line 1, column 25: this ']' closes nothing; what stands behind
            graph [ node [ id 1 ] node [ id 1 ] ]            :: a node with the id '1': several have this id; they
            <graphml><graph><node id="a"/><node id="a"/></graph></graphml>          :: a node with the id 'a': several have
            <graphml><graph><node id="a"/></graph><graph><node id="b"/></graph></graphml>  :: another graph begins here, behind
            <graphml><graph><node id="a"/><edge source="a" target="a"><graph/></edge></graph></graphml>  :: another graph begins
            <graphml><graph><node id="a"><data key="label">x&foo;</data></node></graph></graphml> :: the entity '&foo;' is not
            <graphml><graph><node id="a"/><hyperedge/></graph></graphml>            :: this hyperedge was not read
            """)
    void whatIsPassedOverIsTold(String text, String remark) throws FileFormatException {
        Snapshot snapshot = read(text);
        assertThat(handlers(snapshot)).hasSize(1);
        assertThat(snapshot.remarks()).singleElement().asString().contains(remark);
    }

    @Test
    void aThirdGraphInAFileIsPassedOverAsTheSecondIs() throws FileFormatException {
        String graph = "<graph><node id=\"a\"><graph><node id=\"x\"/></graph></node></graph>";
        Snapshot snapshot = read("<graphml>" + graph.repeat(200) + "</graphml>");
        assertThat(handlers(snapshot)).containsExactly("a.x");
        assertThat(snapshot.faults()).hasSize(51);
        assertThat(snapshot.faults().getLast()).hasMessage("f: 149 more places cannot be read");
    }
}
