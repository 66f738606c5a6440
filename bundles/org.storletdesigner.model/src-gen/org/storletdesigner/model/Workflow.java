/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workflow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One container: the storlets that live there and what is known about them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Workflow#getFiring <em>Firing</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getWriting <em>Writing</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getDefinitions <em>Definitions</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getStorlets <em>Storlets</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getSources <em>Sources</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getPermits <em>Permits</em>}</li>
 *   <li>{@link org.storletdesigner.model.Workflow#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getWorkflow()
 * @model
 * @generated
 */
public interface Workflow extends Document {
	/**
	 * Returns the value of the '<em><b>Firing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.storletdesigner.model.Firing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Firing</em>' attribute.
	 * @see org.storletdesigner.model.Firing
	 * @see #setFiring(Firing)
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Firing()
	 * @model
	 * @generated
	 */
	Firing getFiring();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Workflow#getFiring <em>Firing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firing</em>' attribute.
	 * @see org.storletdesigner.model.Firing
	 * @see #getFiring()
	 * @generated
	 */
	void setFiring(Firing value);

	/**
	 * Returns the value of the '<em><b>Writing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.storletdesigner.model.Writing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Writing</em>' attribute.
	 * @see org.storletdesigner.model.Writing
	 * @see #setWriting(Writing)
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Writing()
	 * @model
	 * @generated
	 */
	Writing getWriting();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Workflow#getWriting <em>Writing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writing</em>' attribute.
	 * @see org.storletdesigner.model.Writing
	 * @see #getWriting()
	 * @generated
	 */
	void setWriting(Writing value);

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * The literals are from the enumeration {@link org.storletdesigner.model.Keys}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keys</em>' attribute.
	 * @see org.storletdesigner.model.Keys
	 * @see #setKeys(Keys)
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Keys()
	 * @model
	 * @generated
	 */
	Keys getKeys();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Workflow#getKeys <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keys</em>' attribute.
	 * @see org.storletdesigner.model.Keys
	 * @see #getKeys()
	 * @generated
	 */
	void setKeys(Keys value);

	/**
	 * Returns the value of the '<em><b>Definitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.StorletDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definitions</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Definitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<StorletDefinition> getDefinitions();

	/**
	 * Returns the value of the '<em><b>Storlets</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Storlet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Storlets</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Storlets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Storlet> getStorlets();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

	/**
	 * Returns the value of the '<em><b>Permits</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Permit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Permits</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Permits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Permit> getPermits();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getWorkflow_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

} // Workflow
