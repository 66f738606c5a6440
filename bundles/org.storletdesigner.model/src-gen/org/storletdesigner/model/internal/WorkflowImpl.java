/**
 */
package org.storletdesigner.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workflow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getFiring <em>Firing</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getWriting <em>Writing</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getDefinitions <em>Definitions</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getStorlets <em>Storlets</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getPermits <em>Permits</em>}</li>
 *   <li>{@link org.storletdesigner.model.internal.WorkflowImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkflowImpl extends DocumentImpl implements Workflow {
	/**
	 * The default value of the '{@link #getFiring() <em>Firing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiring()
	 * @generated
	 * @ordered
	 */
	protected static final Firing FIRING_EDEFAULT = Firing.ON_CHANGE;

	/**
	 * The cached value of the '{@link #getFiring() <em>Firing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiring()
	 * @generated
	 * @ordered
	 */
	protected Firing firing = FIRING_EDEFAULT;

	/**
	 * The default value of the '{@link #getWriting() <em>Writing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriting()
	 * @generated
	 * @ordered
	 */
	protected static final Writing WRITING_EDEFAULT = Writing.MERGE;

	/**
	 * The cached value of the '{@link #getWriting() <em>Writing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriting()
	 * @generated
	 * @ordered
	 */
	protected Writing writing = WRITING_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected static final Keys KEYS_EDEFAULT = Keys.CASE_SENSITIVE;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected Keys keys = KEYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefinitions() <em>Definitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitions()
	 * @generated
	 * @ordered
	 */
	protected EList<StorletDefinition> definitions;

	/**
	 * The cached value of the '{@link #getStorlets() <em>Storlets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorlets()
	 * @generated
	 * @ordered
	 */
	protected EList<Storlet> storlets;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expectations;

	/**
	 * The cached value of the '{@link #getPermits() <em>Permits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPermits()
	 * @generated
	 * @ordered
	 */
	protected EList<Permit> permits;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkflowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WORKFLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firing getFiring() {
		return firing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiring(Firing newFiring) {
		Firing oldFiring = firing;
		firing = newFiring == null ? FIRING_EDEFAULT : newFiring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKFLOW__FIRING, oldFiring, firing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Writing getWriting() {
		return writing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriting(Writing newWriting) {
		Writing oldWriting = writing;
		writing = newWriting == null ? WRITING_EDEFAULT : newWriting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKFLOW__WRITING, oldWriting, writing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Keys getKeys() {
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeys(Keys newKeys) {
		Keys oldKeys = keys;
		keys = newKeys == null ? KEYS_EDEFAULT : newKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKFLOW__KEYS, oldKeys, keys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StorletDefinition> getDefinitions() {
		if (definitions == null) {
			definitions = new EObjectContainmentEList<StorletDefinition>(StorletDefinition.class, this, ModelPackage.WORKFLOW__DEFINITIONS);
		}
		return definitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Storlet> getStorlets() {
		if (storlets == null) {
			storlets = new EObjectContainmentEList<Storlet>(Storlet.class, this, ModelPackage.WORKFLOW__STORLETS);
		}
		return storlets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, ModelPackage.WORKFLOW__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expectation> getExpectations() {
		if (expectations == null) {
			expectations = new EObjectContainmentEList<Expectation>(Expectation.class, this, ModelPackage.WORKFLOW__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Permit> getPermits() {
		if (permits == null) {
			permits = new EObjectContainmentEList<Permit>(Permit.class, this, ModelPackage.WORKFLOW__PERMITS);
		}
		return permits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, ModelPackage.WORKFLOW__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WORKFLOW__DEFINITIONS:
				return ((InternalEList<?>)getDefinitions()).basicRemove(otherEnd, msgs);
			case ModelPackage.WORKFLOW__STORLETS:
				return ((InternalEList<?>)getStorlets()).basicRemove(otherEnd, msgs);
			case ModelPackage.WORKFLOW__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ModelPackage.WORKFLOW__EXPECTATIONS:
				return ((InternalEList<?>)getExpectations()).basicRemove(otherEnd, msgs);
			case ModelPackage.WORKFLOW__PERMITS:
				return ((InternalEList<?>)getPermits()).basicRemove(otherEnd, msgs);
			case ModelPackage.WORKFLOW__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WORKFLOW__FIRING:
				return getFiring();
			case ModelPackage.WORKFLOW__WRITING:
				return getWriting();
			case ModelPackage.WORKFLOW__KEYS:
				return getKeys();
			case ModelPackage.WORKFLOW__DEFINITIONS:
				return getDefinitions();
			case ModelPackage.WORKFLOW__STORLETS:
				return getStorlets();
			case ModelPackage.WORKFLOW__SOURCES:
				return getSources();
			case ModelPackage.WORKFLOW__EXPECTATIONS:
				return getExpectations();
			case ModelPackage.WORKFLOW__PERMITS:
				return getPermits();
			case ModelPackage.WORKFLOW__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.WORKFLOW__FIRING:
				setFiring((Firing)newValue);
				return;
			case ModelPackage.WORKFLOW__WRITING:
				setWriting((Writing)newValue);
				return;
			case ModelPackage.WORKFLOW__KEYS:
				setKeys((Keys)newValue);
				return;
			case ModelPackage.WORKFLOW__DEFINITIONS:
				getDefinitions().clear();
				getDefinitions().addAll((Collection<? extends StorletDefinition>)newValue);
				return;
			case ModelPackage.WORKFLOW__STORLETS:
				getStorlets().clear();
				getStorlets().addAll((Collection<? extends Storlet>)newValue);
				return;
			case ModelPackage.WORKFLOW__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ModelPackage.WORKFLOW__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends Expectation>)newValue);
				return;
			case ModelPackage.WORKFLOW__PERMITS:
				getPermits().clear();
				getPermits().addAll((Collection<? extends Permit>)newValue);
				return;
			case ModelPackage.WORKFLOW__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.WORKFLOW__FIRING:
				setFiring(FIRING_EDEFAULT);
				return;
			case ModelPackage.WORKFLOW__WRITING:
				setWriting(WRITING_EDEFAULT);
				return;
			case ModelPackage.WORKFLOW__KEYS:
				setKeys(KEYS_EDEFAULT);
				return;
			case ModelPackage.WORKFLOW__DEFINITIONS:
				getDefinitions().clear();
				return;
			case ModelPackage.WORKFLOW__STORLETS:
				getStorlets().clear();
				return;
			case ModelPackage.WORKFLOW__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.WORKFLOW__EXPECTATIONS:
				getExpectations().clear();
				return;
			case ModelPackage.WORKFLOW__PERMITS:
				getPermits().clear();
				return;
			case ModelPackage.WORKFLOW__NOTES:
				getNotes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.WORKFLOW__FIRING:
				return firing != FIRING_EDEFAULT;
			case ModelPackage.WORKFLOW__WRITING:
				return writing != WRITING_EDEFAULT;
			case ModelPackage.WORKFLOW__KEYS:
				return keys != KEYS_EDEFAULT;
			case ModelPackage.WORKFLOW__DEFINITIONS:
				return definitions != null && !definitions.isEmpty();
			case ModelPackage.WORKFLOW__STORLETS:
				return storlets != null && !storlets.isEmpty();
			case ModelPackage.WORKFLOW__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.WORKFLOW__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
			case ModelPackage.WORKFLOW__PERMITS:
				return permits != null && !permits.isEmpty();
			case ModelPackage.WORKFLOW__NOTES:
				return notes != null && !notes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (firing: ");
		result.append(firing);
		result.append(", writing: ");
		result.append(writing);
		result.append(", keys: ");
		result.append(keys);
		result.append(')');
		return result.toString();
	}

} //WorkflowImpl
