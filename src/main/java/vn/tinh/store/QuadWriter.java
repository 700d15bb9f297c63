package vn.tinh.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Adds many quads inside a write transaction of TDB2, index by index and each in its own order: a B+Tree that is
 * filled in order touches each page once. The result is that of adding them one by one.
 */
final class QuadWriter {
    private static final int COLUMNS = 4;
    private static final int ID_BYTES = NodeId.SIZE;

    private final DatasetGraphTDB dataset;

    QuadWriter(DatasetGraph transactional) {
        this.dataset = TDBInternal.requireStorage(transactional);
    }

    /** Must be called by the thread that holds the write transaction. */
    void add(Collection<Quad> quads) {
        long[] ids = ids(quads);
        for (TupleIndex index :
                dataset.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
            insert(ids, (TupleIndexRecord) index.baseTupleIndex());
        }
    }

    /** Graph, subject, predicate and object of each quad as TDB2 writes them. */
    private long[] ids(Collection<Quad> quads) {
        NodeTable nodes = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
        Map<Node, Long> known = new HashMap<>();
        long[] ids = new long[quads.size() * COLUMNS];
        int at = 0;
        for (Quad quad : quads) {
            ids[at++] = id(quad.getGraph(), nodes, known);
            ids[at++] = id(quad.getSubject(), nodes, known);
            ids[at++] = id(quad.getPredicate(), nodes, known);
            ids[at++] = id(quad.getObject(), nodes, known);
        }
        return ids;
    }

    private static long id(Node node, NodeTable nodes, Map<Node, Long> known) {
        Long id = known.get(node);
        if (id == null) {
            byte[] bytes = new byte[ID_BYTES];
            NodeIdFactory.set(nodes.getAllocateNodeId(node), bytes);
            id = Bytes.getLong(bytes);
            known.put(node, id);
        }
        return id;
    }

    private static void insert(long[] ids, TupleIndexRecord index) {
        int[] order = new int[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            order[column] = index.getMapping().getSlotIdx(column);
        }
        Key[] keys = new Key[ids.length / COLUMNS];
        for (int i = 0; i < keys.length; i++) {
            int base = i * COLUMNS;
            keys[i] = new Key(ids[base + order[0]], ids[base + order[1]], ids[base + order[2]], ids[base + order[3]]);
        }
        Arrays.sort(keys);
        RangeIndex tree = index.getRangeIndex();
        RecordFactory records = tree.getRecordFactory();
        for (Key key : keys) {
            tree.insert(key.record(records));
        }
    }

    /** One entry of an index, ordered as its bytes are. */
    private record Key(long first, long second, long third, long fourth) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int by = Long.compareUnsigned(first, other.first);
            if (by == 0) {
                by = Long.compareUnsigned(second, other.second);
            }
            if (by == 0) {
                by = Long.compareUnsigned(third, other.third);
            }
            return by == 0 ? Long.compareUnsigned(fourth, other.fourth) : by;
        }

        Record record(RecordFactory records) {
            byte[] bytes = new byte[COLUMNS * ID_BYTES];
            Bytes.setLong(first, bytes, 0);
            Bytes.setLong(second, bytes, ID_BYTES);
            Bytes.setLong(third, bytes, 2 * ID_BYTES);
            Bytes.setLong(fourth, bytes, 3 * ID_BYTES);
            return records.create(bytes);
        }
    }
}
