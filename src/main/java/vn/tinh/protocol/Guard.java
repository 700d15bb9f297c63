package vn.tinh.protocol;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Refuses what would reach out of the graph: other servers, and classes of the machine by name. The algebra is walked,
 * and with it the patterns inside EXISTS, which a look at the syntax alone misses.
 */
final class Guard {
    /** Functions whose answer is another one next time, by what their IRIs hold. */
    private static final Pattern FLEETING = Pattern.compile("(?i)[#/](now|current|random|rand|uuid|bnode)");

    private final Patterns patterns = new Patterns();
    private final Expressions expressions = new Expressions();
    private boolean repeatable = true;

    private Guard() {}

    /**
     * Refuses the query, or lets it pass.
     *
     * @return whether the same graph gives the same answer again: not so with RAND, NOW and the like
     */
    static boolean check(Query query) {
        var guard = new Guard();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), guard.patterns, guard.expressions);
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getTriples().forEach(guard::template);
        }
        return guard.repeatable;
    }

    /** A blank node in a template is named anew each time. */
    private void template(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            repeatable = false;
        }
    }

    private static void checkName(Node name) {
        if (name.isURI()) {
            checkName(name.getURI());
        }
    }

    private static void checkName(String iri) {
        if (iri.regionMatches(true, 0, "java:", 0, 5)) {
            throw new Refusal(400, "The function <" + iri + "> is not allowed: classes are not called by name here.");
        }
    }

    private final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new Refusal(400, "SERVICE is not allowed: queries here reach no other server.");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkName(triple.getPredicate()));
        }

        @Override
        public void visit(OpQuadPattern pattern) {
            for (Triple triple : pattern.getBasicPattern()) {
                checkName(triple.getPredicate());
            }
        }

        @Override
        public void visit(OpPath path) {
            if (path.getTriplePath().getPredicate() != null) {
                checkName(path.getTriplePath().getPredicate());
            }
        }

        @Override
        public void visit(OpPropFunc call) {
            checkName(call.getProperty());
        }

        @Override
        public void visit(OpOrder order) {
            // the walker passes these by
            for (SortCondition condition : order.getConditions()) {
                Walker.walk(condition.getExpression(), patterns, expressions);
            }
        }

        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregator : group.getAggregators()) {
                expressions.visit(aggregator);
            }
        }
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction0 function) {
            // the only ones without an argument: NOW, RAND, UUID, STRUUID, BNODE, VERSION
            repeatable = false;
        }

        @Override
        public void visit(ExprFunctionN function) {
            String name = function.getFunctionIRI();
            if (name != null) {
                checkName(name);
                repeatable &= !FLEETING.matcher(name).find();
            }
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            if (aggregator.getAggregator() instanceof AggCustom custom) {
                checkName(custom.getIRI());
            }
            if (aggregator.getAggregator().getExprList() != null) {
                Walker.walk(aggregator.getAggregator().getExprList(), patterns, expressions);
            }
        }
    }
}
