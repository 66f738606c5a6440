/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handler Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What starts a handler, and what it writes, as texts in which variables may stand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.HandlerDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.storletdesigner.model.HandlerDefinition#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.storletdesigner.model.HandlerDefinition#getOutput <em>Output</em>}</li>
 *   <li>{@link org.storletdesigner.model.HandlerDefinition#getEvents <em>Events</em>}</li>
 *   <li>{@link org.storletdesigner.model.HandlerDefinition#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getHandlerDefinition()
 * @model
 * @generated
 */
public interface HandlerDefinition extends Named {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.storletdesigner.model.ModelPackage#getHandlerDefinition_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.HandlerDefinition#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.storletdesigner.model.ModelPackage#getHandlerDefinition_Trigger()
	 * @model default=""
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.HandlerDefinition#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see org.storletdesigner.model.ModelPackage#getHandlerDefinition_Output()
	 * @model default=""
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.HandlerDefinition#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute list.
	 * The list contents are of type {@link org.storletdesigner.model.HandlerEvent}.
	 * The literals are from the enumeration {@link org.storletdesigner.model.HandlerEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' attribute list.
	 * @see org.storletdesigner.model.HandlerEvent
	 * @see org.storletdesigner.model.ModelPackage#getHandlerDefinition_Events()
	 * @model
	 * @generated
	 */
	EList<HandlerEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getHandlerDefinition_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attribute> getAttributes();

} // HandlerDefinition
